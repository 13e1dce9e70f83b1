package plumbline.analysis.dependency;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Leaves out what follows from the rest: who needs B, which needs A, need not be said to need A.
public final class Reduction {

    private Reduction() {}

    /// The needs within one set that follow from no others.
    public static List<MigrationNeed> of(List<MigrationNeed> needs) {
        Map<Integer, List<MigrationNeed>> byUser = new TreeMap<>();
        needs.forEach(
                each ->
                        byUser.computeIfAbsent(each.user().position(), _ -> new ArrayList<>())
                                .add(each));
        Map<Integer, BitSet> reached = new TreeMap<>();
        List<MigrationNeed> kept = new ArrayList<>();
        byUser.forEach((user, own) -> reached.put(user, reduce(own, reached, kept)));
        return List.copyOf(kept);
    }

    /// The nearest come first; gives all that the migration builds on.
    private static BitSet reduce(
            List<MigrationNeed> own, Map<Integer, BitSet> reached, List<MigrationNeed> kept) {
        BitSet all = new BitSet();
        List<MigrationNeed> nearest =
                own.stream()
                        .sorted(
                                Comparator.comparingInt(
                                        (MigrationNeed each) -> -each.needed().position()))
                        .toList();
        for (MigrationNeed each : nearest) {
            int needed = each.needed().position();
            if (!all.get(needed)) {
                kept.add(each);
                all.set(needed);
                all.or(reached.getOrDefault(needed, new BitSet()));
            }
        }
        return all;
    }
}
