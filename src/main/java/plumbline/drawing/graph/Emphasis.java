package plumbline.drawing.graph;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Edge;

import java.util.Collections;
import java.util.Set;

/// What stands out of a graph: `chosen` boxes, those `near` them, and either all lines of the
/// chosen one, those between several, or those of a `way`; where somebody asks for a time, what was
/// `touched` then, drawn or not; where it is one moment, what was `absent` at that.
public record Emphasis(
        Set<String> chosen,
        Set<String> near,
        Set<Edge> way,
        @Nullable Set<String> touched,
        @Nullable Absent absent) {

    /// What was not there at a moment.
    public record Absent(Set<String> nodes, Set<Edge> edges) {

        public Absent {
            nodes = Set.copyOf(nodes);
            edges = Set.copyOf(edges);
        }
    }

    /// Nothing stands out.
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), Set.of());

    public Emphasis {
        chosen = Set.copyOf(chosen);
        near = Set.copyOf(near);
        way = Set.copyOf(way);
        touched = touched == null ? null : Set.copyOf(touched);
    }

    /// Whatever the time.
    public Emphasis(Set<String> chosen, Set<String> near, Set<Edge> way) {
        this(chosen, near, way, null, null);
    }

    /// A box with its lines and all that these lead to.
    public static Emphasis of(Board board, String id) {
        return new Emphasis(Set.of(id), board.neighbours(id), Set.of());
    }

    /// The same where what was touched at a time stands out too; nothing is asked where there is no
    /// such time.
    public Emphasis at(@Nullable Set<String> then) {
        return new Emphasis(chosen, near, way, then, null);
    }

    /// The same where what was touched by the step to a moment stands out too, and only what was
    /// not there at that moment steps back.
    public Emphasis after(Set<String> step, Absent then) {
        return new Emphasis(chosen, near, way, step, then);
    }

    private boolean isNone() {
        return chosen.isEmpty();
    }

    boolean isStrong(Tie tie) {
        if (isNone()) {
            return false;
        }
        if (!way.isEmpty()) {
            return !Collections.disjoint(way, tie.edges());
        }
        boolean from = chosen.contains(tie.from());
        boolean to = chosen.contains(tie.to());
        return chosen.size() > 1 ? from && to : from || to;
    }

    /// Whether it steps back behind what stands out.
    boolean isFaint(String id) {
        return !chosen.contains(id) && !near.contains(id) && (!isNone() || isOfAnotherTime(id));
    }

    /// Whether a line does.
    boolean isFaint(Tie tie) {
        return !isStrong(tie)
                && (!isNone()
                        || isOfAnotherTime(tie.from())
                        || isOfAnotherTime(tie.to())
                        || (absent != null && absent.edges().containsAll(tie.edges())));
    }

    private boolean isOfAnotherTime(String id) {
        return absent == null ? touched != null && !touched.contains(id) : isAbsent(id);
    }

    /// Whether it was touched at the time that somebody asks for.
    public boolean isTouched(String id) {
        return touched != null && touched.contains(id);
    }

    /// Whether it was not there at the moment that somebody asks for.
    boolean isAbsent(String id) {
        return absent != null && absent.nodes().contains(id);
    }

    boolean isOfTime() {
        return touched != null && absent == null;
    }

    boolean isOfMoment() {
        return absent != null;
    }
}
