package plumbline.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a person set once and wants to find again.
public record Preferences(
        LookChoice look,
        Person person,
        WindowState window,
        Bookmarks bookmarks,
        ReportChoice report,
        List<ReadingChoice> reading) {

    private static final int MOST_FOLDERS = 200;

    public Preferences {
        reading = reading.stream().limit(MOST_FOLDERS).toList();
    }

    public static Preferences defaults() {
        return new Preferences(
                LookChoice.defaults(),
                Person.unknown(),
                WindowState.defaults(),
                Bookmarks.defaults(),
                ReportChoice.none(),
                List.of());
    }

    public List<RecentWorkspace> recent() {
        return bookmarks.recent();
    }

    public List<SavedView> views() {
        return bookmarks.views();
    }

    public List<TemplateProfile> templates() {
        return bookmarks.templates();
    }

    public Preferences withTheme(Theme changed) {
        return with(look.withTheme(changed));
    }

    public Preferences withTextSize(TextSize changed) {
        return with(look.withTextSize(changed));
    }

    public Preferences withReducedMotion(boolean changed) {
        return with(look.withReducedMotion(changed));
    }

    public Preferences withLanguage(Language changed) {
        return with(look.withLanguage(changed));
    }

    public Preferences withName(String changed) {
        return with(person.withName(changed));
    }

    public Preferences withKeysKnown(boolean changed) {
        return with(person.withKeysKnown(changed));
    }

    public Preferences withKeys(Map<String, List<String>> changed) {
        return with(person.withKeys(changed));
    }

    public Preferences withWindow(WindowState changed) {
        return new Preferences(look, person, changed, bookmarks, report, reading);
    }

    public Preferences withReport(ReportChoice changed) {
        return new Preferences(look, person, window, bookmarks, changed, reading);
    }

    public Preferences withRecentOpened(RecentWorkspace opened) {
        return with(bookmarks.withRecentOpened(opened));
    }

    public Preferences withoutRecent(RecentWorkspace forgotten) {
        return with(bookmarks.withoutRecent(forgotten));
    }

    public Preferences withView(SavedView saved) {
        return with(bookmarks.withView(saved));
    }

    public Preferences withoutView(SavedView forgotten) {
        return with(bookmarks.withoutView(forgotten));
    }

    public Preferences withTemplate(TemplateProfile saved) {
        return with(bookmarks.withTemplate(saved));
    }

    public Preferences withoutTemplate(TemplateProfile forgotten) {
        return with(bookmarks.withoutTemplate(forgotten));
    }

    /// What of a folder is read.
    public ReadingChoice readingOf(Path folder) {
        return reading.stream()
                .filter(each -> each.folder().equals(folder))
                .findFirst()
                .orElseGet(() -> ReadingChoice.usual(folder));
    }

    /// Puts it first, in place of what was chosen for the same folder; the oldest fall off.
    public Preferences withReading(ReadingChoice chosen) {
        Stream<ReadingChoice> others =
                reading.stream().filter(each -> !each.folder().equals(chosen.folder()));
        Stream<ReadingChoice> first = chosen.isUsual() ? Stream.empty() : Stream.of(chosen);
        return new Preferences(
                look, person, window, bookmarks, report, Stream.concat(first, others).toList());
    }

    private Preferences with(LookChoice changed) {
        return new Preferences(changed, person, window, bookmarks, report, reading);
    }

    private Preferences with(Person changed) {
        return new Preferences(look, changed, window, bookmarks, report, reading);
    }

    private Preferences with(Bookmarks changed) {
        return new Preferences(look, person, window, changed, report, reading);
    }
}
