package plumbline.drawing.graph;

import plumbline.analysis.Certainty;
import plumbline.analysis.graph.Edge;
import plumbline.drawing.Stroke.Dash;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A line from box to box, which stands for `edges` of one manner between the two; it leaves from a
/// `row`, or from the head where that is below zero. `many` when several of one lead to one.
public record Tie(
        String from,
        String to,
        Manner manner,
        int row,
        boolean many,
        Fault fault,
        List<Edge> edges) {

    private static final Set<Edge.Kind> SEVERAL =
            EnumSet.of(
                    Edge.Kind.AMBIGUOUS,
                    Edge.Kind.OUTSIDE_AMBIGUOUS,
                    Edge.Kind.MADE_ELSEWHERE_AMBIGUOUS);

    public Tie {
        edges = List.copyOf(edges);
    }

    /// A key of a table whose columns are not drawn.
    static Tie of(Edge key) {
        return new Tie(key.from(), key.to(), Manner.of(key), -1, true, Fault.NONE, List.of(key));
    }

    /// How sure it is, and how far it leads.
    public enum Manner {
        /// SQL says so.
        DECLARED,
        /// Names say so.
        ASSUMED,
        /// Into another set or service.
        ACROSS,
        /// Both have it, and neither needs the other.
        SAME;

        static Manner of(Edge edge) {
            return switch (edge.kind()) {
                case FOREIGN_KEY, PART, NEEDS, USES, WORKS_ON, REACHES ->
                        edge.certainty() == Certainty.HINT ? ASSUMED : DECLARED;
                case ASSUMED, AMBIGUOUS, MENTIONS -> ASSUMED;
                case OUTSIDE,
                        OUTSIDE_AMBIGUOUS,
                        MADE_ELSEWHERE,
                        MADE_ELSEWHERE_AMBIGUOUS,
                        USES_ACROSS,
                        LEADS_TO ->
                        ACROSS;
                case MAKES_SAME -> SAME;
            };
        }

        Dash dash() {
            return switch (this) {
                case DECLARED, SAME -> Dash.SOLID;
                case ASSUMED -> Dash.DASHED;
                case ACROSS -> Dash.DOTTED;
            };
        }
    }

    /// What is wrong with it.
    public enum Fault {
        NONE,
        /// It is a part of a circle.
        CIRCLE,
        /// What is used is not there when it is used.
        ORDER
    }

    /// Whether one of its edges fits several.
    boolean isAmbiguous() {
        return edges.stream().anyMatch(each -> SEVERAL.contains(each.kind()));
    }

    boolean joins(String id) {
        return from.equals(id) || to.equals(id);
    }

    /// The same line in another drawing of the same graph.
    Key key() {
        return new Key(from, to, manner, row, fault);
    }

    /// What tells lines apart.
    record Key(String from, String to, Manner manner, int row, Fault fault) {}
}
