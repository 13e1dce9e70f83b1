package plumbline.analysis.dependency.fleet;

import plumbline.analysis.dependency.Cycles;
import plumbline.analysis.dependency.MigrationKey;
import plumbline.analysis.dependency.MigrationNeed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds sets that wait for each other: no order of all their migrations satisfies every need.
public final class MigrationCycles {

    private MigrationCycles() {}

    /// A place in a set; the records of migrations are too large to be keys of maps.
    private record Spot(String home, int position) {

        static Spot of(MigrationKey key) {
            return new Spot(key.home(), key.position());
        }
    }

    /// The needs across sets in each such circle.
    public static List<List<MigrationNeed>> of(List<MigrationNeed> across) {
        Map<Spot, List<Spot>> edges = new LinkedHashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (MigrationNeed need : across) {
            edge(edges, Spot.of(need.user()), Spot.of(need.needed()));
            last.merge(need.user().home(), need.user().position(), Math::max);
            last.merge(need.needed().home(), need.needed().position(), Math::max);
        }
        // each migration of a set waits for the one before it
        last.forEach(
                (home, end) -> {
                    for (int position = 1; position <= end; position++) {
                        edge(edges, new Spot(home, position), new Spot(home, position - 1));
                    }
                });
        List<List<MigrationNeed>> found = new ArrayList<>();
        for (List<Spot> group : Cycles.of(edges)) {
            Set<Spot> members = new HashSet<>(group);
            found.add(
                    across.stream()
                            .filter(need -> members.contains(Spot.of(need.user())))
                            .filter(need -> members.contains(Spot.of(need.needed())))
                            .toList());
        }
        return found;
    }

    private static void edge(Map<Spot, List<Spot>> edges, Spot from, Spot to) {
        edges.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
    }
}
