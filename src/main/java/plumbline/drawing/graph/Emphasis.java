package plumbline.drawing.graph;

import plumbline.analysis.graph.Edge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// What stands out of a graph: `chosen` boxes, those `near` them, and either all lines of the
/// chosen one, those between several, or those of a `way`.
public record Emphasis(Set<String> chosen, Set<String> near, Set<Edge> way) {

    /// Nothing stands out.
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), Set.of());

    public Emphasis {
        chosen = Set.copyOf(chosen);
        near = Set.copyOf(near);
        way = Set.copyOf(way);
    }

    /// A box with its lines and all that these lead to.
    public static Emphasis of(Board board, String id) {
        Set<String> near = new HashSet<>();
        for (Tie tie : board.ties()) {
            if (tie.joins(id)) {
                near.add(tie.from().equals(id) ? tie.to() : tie.from());
            }
        }
        return new Emphasis(Set.of(id), near, Set.of());
    }

    boolean isNone() {
        return chosen.isEmpty();
    }

    boolean isStrong(Tie tie) {
        if (!way.isEmpty()) {
            return !Collections.disjoint(way, tie.edges());
        }
        boolean from = chosen.contains(tie.from());
        boolean to = chosen.contains(tie.to());
        return chosen.size() > 1 ? from && to : from || to;
    }

    /// Whether it steps back behind what stands out.
    boolean isFaint(String id) {
        return !isNone() && !chosen.contains(id) && !near.contains(id);
    }
}
