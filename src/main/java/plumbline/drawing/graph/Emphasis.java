package plumbline.drawing.graph;

import plumbline.analysis.graph.Edge;

import java.util.Collections;
import java.util.Set;

/// What stands out of a graph: `chosen` boxes, those `near` them, and either all lines of the
/// chosen ones or those of a `way`.
public record Emphasis(Set<String> chosen, Set<String> near, Set<Edge> way) {

    /// Nothing stands out.
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), Set.of());

    public Emphasis {
        chosen = Set.copyOf(chosen);
        near = Set.copyOf(near);
        way = Set.copyOf(way);
    }

    boolean isNone() {
        return chosen.isEmpty();
    }

    boolean isStrong(Tie tie) {
        return way.isEmpty()
                ? chosen.contains(tie.from()) || chosen.contains(tie.to())
                : !Collections.disjoint(way, tie.edges());
    }

    /// Whether it steps back behind what stands out.
    boolean isFaint(String id) {
        return !isNone() && !chosen.contains(id) && !near.contains(id);
    }
}
