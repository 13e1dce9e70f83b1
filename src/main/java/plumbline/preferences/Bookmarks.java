package plumbline.preferences;

import java.util.List;
import java.util.stream.Stream;

/// What a person comes back to: workspaces, newest first, and views and what is known of templates,
/// in the person's order.
public record Bookmarks(
        List<RecentWorkspace> recent, List<SavedView> views, List<TemplateProfile> templates) {

    private static final int MOST_RECENT = 12;

    public Bookmarks {
        recent = recent.stream().limit(MOST_RECENT).toList();
        views = List.copyOf(views);
        templates = List.copyOf(templates);
    }

    /// Without templates.
    public Bookmarks(List<RecentWorkspace> recent, List<SavedView> views) {
        this(recent, views, List.of());
    }

    public static Bookmarks defaults() {
        return new Bookmarks(List.of(), SavedView.DEFAULTS);
    }

    /// Puts a workspace first and drops what was known of the same folders; the oldest fall off.
    Bookmarks withRecentOpened(RecentWorkspace opened) {
        return new Bookmarks(
                Stream.concat(Stream.of(opened), others(opened)).toList(), views, templates);
    }

    Bookmarks withoutRecent(RecentWorkspace forgotten) {
        return new Bookmarks(others(forgotten).toList(), views, templates);
    }

    private Stream<RecentWorkspace> others(RecentWorkspace one) {
        return recent.stream().filter(other -> !other.hasFoldersOf(one));
    }

    /// Puts a view last, in place of one that has its name.
    Bookmarks withView(SavedView saved) {
        Stream<SavedView> others = views.stream().filter(each -> !each.name().equals(saved.name()));
        return new Bookmarks(recent, Stream.concat(others, Stream.of(saved)).toList(), templates);
    }

    Bookmarks withoutView(SavedView forgotten) {
        return new Bookmarks(
                recent, views.stream().filter(each -> !each.equals(forgotten)).toList(), templates);
    }

    /// Puts it last, in place of one that has its name.
    Bookmarks withTemplate(TemplateProfile saved) {
        Stream<TemplateProfile> others =
                templates.stream().filter(each -> !each.name().equals(saved.name()));
        return new Bookmarks(recent, views, Stream.concat(others, Stream.of(saved)).toList());
    }

    Bookmarks withoutTemplate(TemplateProfile forgotten) {
        return new Bookmarks(
                recent, views, templates.stream().filter(each -> !each.equals(forgotten)).toList());
    }
}
