package plumbline.preferences;

import java.util.List;
import java.util.stream.Stream;

/// What a person set once and wants to find again; `recent` is newest first, and with `keysKnown`
/// the strip that tells the first keys is not shown any more; `views` are in the person's order.
public record Preferences(
        Theme theme,
        TextSize textSize,
        boolean reducedMotion,
        Language language,
        boolean keysKnown,
        WindowState window,
        List<RecentWorkspace> recent,
        ReportChoice report,
        List<SavedView> views) {

    private static final int MOST_RECENT = 12;

    public Preferences {
        recent = recent.stream().limit(MOST_RECENT).toList();
        views = List.copyOf(views);
    }

    public static Preferences defaults() {
        return new Preferences(
                Theme.SYSTEM,
                TextSize.PERCENT_100,
                false,
                Language.SYSTEM,
                false,
                WindowState.defaults(),
                List.of(),
                ReportChoice.none(),
                SavedView.DEFAULTS);
    }

    public Preferences withTheme(Theme changed) {
        return new Preferences(
                changed,
                textSize,
                reducedMotion,
                language,
                keysKnown,
                window,
                recent,
                report,
                views);
    }

    public Preferences withTextSize(TextSize changed) {
        return new Preferences(
                theme, changed, reducedMotion, language, keysKnown, window, recent, report, views);
    }

    public Preferences withReducedMotion(boolean changed) {
        return new Preferences(
                theme, textSize, changed, language, keysKnown, window, recent, report, views);
    }

    public Preferences withLanguage(Language changed) {
        return new Preferences(
                theme, textSize, reducedMotion, changed, keysKnown, window, recent, report, views);
    }

    public Preferences withKeysKnown(boolean changed) {
        return new Preferences(
                theme, textSize, reducedMotion, language, changed, window, recent, report, views);
    }

    public Preferences withWindow(WindowState changed) {
        return new Preferences(
                theme,
                textSize,
                reducedMotion,
                language,
                keysKnown,
                changed,
                recent,
                report,
                views);
    }

    public Preferences withReport(ReportChoice changed) {
        return new Preferences(
                theme,
                textSize,
                reducedMotion,
                language,
                keysKnown,
                window,
                recent,
                changed,
                views);
    }

    /// Puts a workspace first and drops what was known of the same folders; the oldest fall off.
    public Preferences withRecentOpened(RecentWorkspace opened) {
        return withRecent(Stream.concat(Stream.of(opened), others(opened)));
    }

    public Preferences withoutRecent(RecentWorkspace forgotten) {
        return withRecent(others(forgotten));
    }

    private Stream<RecentWorkspace> others(RecentWorkspace one) {
        return recent.stream().filter(other -> !other.hasFoldersOf(one));
    }

    private Preferences withRecent(Stream<RecentWorkspace> changed) {
        return new Preferences(
                theme,
                textSize,
                reducedMotion,
                language,
                keysKnown,
                window,
                changed.toList(),
                report,
                views);
    }

    /// Puts a view last, in place of one that has its name.
    public Preferences withView(SavedView saved) {
        return withViews(
                Stream.concat(
                        views.stream().filter(each -> !each.name().equals(saved.name())),
                        Stream.of(saved)));
    }

    public Preferences withoutView(SavedView forgotten) {
        return withViews(views.stream().filter(each -> !each.equals(forgotten)));
    }

    private Preferences withViews(Stream<SavedView> changed) {
        return new Preferences(
                theme,
                textSize,
                reducedMotion,
                language,
                keysKnown,
                window,
                recent,
                report,
                changed.toList());
    }
}
