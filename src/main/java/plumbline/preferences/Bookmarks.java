package plumbline.preferences;

import java.util.List;
import java.util.stream.Stream;

/// What a person comes back to: workspaces, newest first, and views, in the person's order.
public record Bookmarks(List<RecentWorkspace> recent, List<SavedView> views) {

    private static final int MOST_RECENT = 12;

    public Bookmarks {
        recent = recent.stream().limit(MOST_RECENT).toList();
        views = List.copyOf(views);
    }

    public static Bookmarks defaults() {
        return new Bookmarks(List.of(), SavedView.DEFAULTS);
    }

    /// Puts a workspace first and drops what was known of the same folders; the oldest fall off.
    Bookmarks withRecentOpened(RecentWorkspace opened) {
        return new Bookmarks(Stream.concat(Stream.of(opened), others(opened)).toList(), views);
    }

    Bookmarks withoutRecent(RecentWorkspace forgotten) {
        return new Bookmarks(others(forgotten).toList(), views);
    }

    private Stream<RecentWorkspace> others(RecentWorkspace one) {
        return recent.stream().filter(other -> !other.hasFoldersOf(one));
    }

    /// Puts a view last, in place of one that has its name.
    Bookmarks withView(SavedView saved) {
        Stream<SavedView> others = views.stream().filter(each -> !each.name().equals(saved.name()));
        return new Bookmarks(recent, Stream.concat(others, Stream.of(saved)).toList());
    }

    Bookmarks withoutView(SavedView forgotten) {
        return new Bookmarks(
                recent, views.stream().filter(each -> !each.equals(forgotten)).toList());
    }
}
