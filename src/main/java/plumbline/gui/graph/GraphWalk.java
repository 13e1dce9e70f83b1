package plumbline.gui.graph;

import plumbline.drawing.graph.Placed;
import plumbline.drawing.graph.Tie;
import plumbline.gui.drawing.BoxWalk;
import plumbline.gui.drawing.BoxWalk.Way;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Where arrows lead in a graph.
final class GraphWalk {

    private final Placed placed;

    GraphWalk(Placed placed) {
        this.placed = placed;
    }

    /// To the sides along a line; up and down to the nearest box, along a line or not.
    Optional<String> find(String from, Way way) {
        Set<String> joined = neighbours(from);
        Predicate<String> allowed =
                switch (way) {
                    case RIGHT, LEFT -> joined::contains;
                    case UP, DOWN -> _ -> true;
                };
        return BoxWalk.find(placed.boxes(), from, way, allowed);
    }

    private Set<String> neighbours(String id) {
        Set<String> found = new LinkedHashSet<>();
        for (Tie tie : placed.board().ties()) {
            if (tie.from().equals(id)) {
                found.add(tie.to());
            } else if (tie.to().equals(id)) {
                found.add(tie.from());
            }
        }
        return found;
    }
}
