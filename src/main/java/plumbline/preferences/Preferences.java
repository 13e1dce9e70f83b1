package plumbline.preferences;

import java.util.List;
import java.util.Map;

/// What a person set once and wants to find again.
public record Preferences(
        LookChoice look,
        Person person,
        WindowState window,
        Bookmarks bookmarks,
        ReportChoice report) {

    public static Preferences defaults() {
        return new Preferences(
                LookChoice.defaults(),
                Person.unknown(),
                WindowState.defaults(),
                Bookmarks.defaults(),
                ReportChoice.none());
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
        return new Preferences(look, person, changed, bookmarks, report);
    }

    public Preferences withReport(ReportChoice changed) {
        return new Preferences(look, person, window, bookmarks, changed);
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

    private Preferences with(LookChoice changed) {
        return new Preferences(changed, person, window, bookmarks, report);
    }

    private Preferences with(Person changed) {
        return new Preferences(look, changed, window, bookmarks, report);
    }

    private Preferences with(Bookmarks changed) {
        return new Preferences(look, person, window, changed, report);
    }
}
