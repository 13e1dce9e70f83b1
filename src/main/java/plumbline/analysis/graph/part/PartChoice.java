package plumbline.analysis.graph.part;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What somebody wants to see of a graph: all that lies within `depth` of the `seeds`, and `added`
/// nodes, without `removed` ones; or `all`. Lines to hubs are left out unless these are `opened`.
public record PartChoice(
        List<String> seeds,
        int depth,
        Set<String> added,
        Set<String> removed,
        Set<String> opened,
        boolean all) {

    /// How far from the seeds anybody can look.
    public static final int DEEPEST = 3;

    public PartChoice {
        seeds = List.copyOf(seeds);
        added = ordered(added);
        removed = ordered(removed);
        opened = ordered(opened);
    }

    private static SequencedSet<String> ordered(Set<String> ids) {
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(ids));
    }

    public static PartChoice everything() {
        return new PartChoice(List.of(), 1, Set.of(), Set.of(), Set.of(), true);
    }

    public static PartChoice around(List<String> seeds, int depth) {
        return new PartChoice(seeds, depth, Set.of(), Set.of(), Set.of(), false);
    }

    /// One node with all its lines, and what is next to it.
    public static PartChoice around(String id) {
        return around(List.of(id), 1).opening(Set.of(id));
    }

    public PartChoice withDepth(int newDepth) {
        return new PartChoice(seeds, Math.clamp(newDepth, 1, DEEPEST), added, removed, opened, all);
    }

    /// With all lines of some.
    public PartChoice opening(Set<String> hubs) {
        Set<String> nowOpened = new LinkedHashSet<>(opened);
        nowOpened.addAll(hubs);
        return new PartChoice(seeds, depth, added, removed, nowOpened, all);
    }

    /// With some more.
    public PartChoice with(Set<String> more) {
        Set<String> nowAdded = new LinkedHashSet<>(added);
        nowAdded.addAll(more);
        return new PartChoice(seeds, depth, nowAdded, without(removed, more), opened, all);
    }

    /// Without some; seeds can go as well.
    public PartChoice without(Set<String> less) {
        Set<String> nowRemoved = new LinkedHashSet<>(removed);
        nowRemoved.addAll(less);
        return new PartChoice(seeds, depth, without(added, less), nowRemoved, opened, all);
    }

    private static Set<String> without(Set<String> ids, Set<String> less) {
        return ids.stream()
                .filter(each -> !less.contains(each))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
