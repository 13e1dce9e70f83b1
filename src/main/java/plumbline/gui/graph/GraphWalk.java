package plumbline.gui.graph;

import plumbline.drawing.Box;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.graph.Tie;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Where arrows lead in a graph.
final class GraphWalk {

    private static final double ASIDE = 2.5;

    private final Placed placed;

    /// A direction of the drawing.
    enum Way {
        RIGHT,
        LEFT,
        UP,
        DOWN
    }

    GraphWalk(Placed placed) {
        this.placed = placed;
    }

    /// To the sides along a line; up and down to the nearest box, along a line or not.
    Optional<String> find(String from, Way way) {
        Box here = placed.boxes().get(from);
        if (here == null) {
            return placed.boxes().keySet().stream().findFirst();
        }
        Predicate<String> allowed =
                switch (way) {
                    case RIGHT, LEFT -> neighbours(from)::contains;
                    case UP, DOWN -> _ -> true;
                };
        return placed.boxes().keySet().stream()
                .filter(each -> !each.equals(from))
                .filter(allowed)
                .filter(each -> isThere(here, box(each), way))
                .min(Comparator.comparingDouble(each -> far(here, box(each), way)));
    }

    private Box box(String id) {
        return placed.boxes().getOrDefault(id, new Box(0, 0, 0, 0));
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

    private static double middleX(Box box) {
        return box.x() + box.width() / 2;
    }

    private static boolean isThere(Box here, Box other, Way way) {
        return switch (way) {
            case RIGHT -> middleX(other) > middleX(here);
            case LEFT -> middleX(other) < middleX(here);
            case UP -> other.middle() < here.middle();
            case DOWN -> other.middle() > here.middle();
        };
    }

    private static double far(Box here, Box other, Way way) {
        double across = Math.abs(middleX(other) - middleX(here));
        double down = Math.abs(other.middle() - here.middle());
        return switch (way) {
            case RIGHT, LEFT -> across + ASIDE * down;
            case UP, DOWN -> down + ASIDE * across;
        };
    }
}
