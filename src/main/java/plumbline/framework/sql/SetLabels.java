package plumbline.framework.sql;

import plumbline.framework.MigrationSet;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the sets of one home apart by their folders.
public final class SetLabels {

    private SetLabels() {}

    /// The same sets; those that share a home are labelled by the end of their folder, or by all of
    /// it where the ends are the same.
    public static List<MigrationSet> label(List<MigrationSet> sets) {
        Map<String, Integer> ends = new HashMap<>();
        Map<String, Integer> homes = new HashMap<>();
        for (MigrationSet set : sets) {
            homes.merge(set.home(), 1, Integer::sum);
            ends.merge(set.home() + "\n" + TreePath.name(folder(set)), 1, Integer::sum);
        }
        List<MigrationSet> labelled = new ArrayList<>();
        for (MigrationSet set : sets) {
            boolean alone = homes.getOrDefault(set.home(), 1) == 1 || !set.label().isEmpty();
            String end = TreePath.name(folder(set));
            boolean clear = ends.getOrDefault(set.home() + "\n" + end, 1) == 1;
            labelled.add(alone ? set : withLabel(set, clear ? end : below(set)));
        }
        return labelled;
    }

    private static String folder(MigrationSet set) {
        return set.settings().directories().getFirst().value();
    }

    private static String below(MigrationSet set) {
        String folder = folder(set);
        boolean inside = !set.home().isEmpty() && folder.startsWith(set.home() + "/");
        return inside ? folder.substring(set.home().length() + 1) : folder;
    }

    private static MigrationSet withLabel(MigrationSet set, String label) {
        return new MigrationSet(
                set.framework(),
                set.home(),
                label,
                set.dialect(),
                set.settings(),
                set.units(),
                set.strangers());
    }
}
