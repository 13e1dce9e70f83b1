package plumbline.source.git;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What has been found out about one file so far, newest change first.
final class FileTrail {

    /// Files that have their name from the tool, and tell by their folder which one they are.
    private static final Set<String> ALIKE = Set.of("migration", "up", "down");

    private final String path;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> earlierPaths = new ArrayList<>();
    private @Nullable Change naming;
    private int place;
    private FileHistory.State state = FileHistory.State.NOT_COMMITTED;

    FileTrail(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    void state(FileHistory.State found) {
        state = found;
    }

    /// A change, and how many commits were looked at before.
    void add(Change change, int seen) {
        changes.add(change);
        place = seen;
    }

    /// The newest change was a move; the newest move to another name gave today's.
    void movedFrom(String earlier) {
        earlierPaths.add(earlier);
        if (naming == null && !ownName(earlier).equals(ownName(path))) {
            naming = changes.getLast();
        }
    }

    /// All histories, with the rank of each arrival.
    static List<FileHistory> histories(Collection<FileTrail> trails) {
        // clocks differ from computer to computer, so the order is that of the walk
        List<Integer> order =
                trails.stream()
                        .filter(trail -> trail.arrival() != null)
                        .map(trail -> trail.place)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        return trails.stream()
                .map(
                        trail ->
                                trail.history(
                                        trail.arrival() == null
                                                ? 0
                                                : order.indexOf(trail.place) + 1))
                .toList();
    }

    /// Where the file began; a walk that was cut off may never have come there.
    private @Nullable Change arrival() {
        return !changes.isEmpty() && changes.getLast().extent() == Change.Extent.ARRIVED
                ? changes.getLast()
                : null;
    }

    FileHistory history(int rank) {
        Change arrival = arrival();
        List<Change> oldestFirst = new ArrayList<>(changes.reversed());
        if (arrival != null) {
            oldestFirst.removeFirst();
        }
        return new FileHistory(
                path,
                state,
                arrival,
                oldestFirst,
                rank,
                naming == null ? arrival : naming,
                earlierPaths);
    }

    /// The name that tells a file from its neighbours: without its extension, and with its folder
    /// where all folders hold files of that name.
    static String ownName(String path) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        if (slash < 0 || !ALIKE.contains(stem)) {
            return stem;
        }
        return path.substring(path.lastIndexOf('/', slash - 1) + 1, slash) + "/" + stem;
    }
}
