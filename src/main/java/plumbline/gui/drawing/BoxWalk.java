package plumbline.gui.drawing;

import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.Box;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Where arrows lead among boxes: to the nearest one in a direction, rather ahead than aside.
public final class BoxWalk {

    private static final double ASIDE = 2.5;

    private BoxWalk() {}

    /// A direction of the drawing.
    public enum Way {
        RIGHT,
        LEFT,
        UP,
        DOWN
    }

    /// Where an arrow key leads; nothing for other keys.
    public static Optional<Way> findWay(KeyCode code) {
        return switch (code) {
            case RIGHT -> Optional.of(Way.RIGHT);
            case LEFT -> Optional.of(Way.LEFT);
            case UP -> Optional.of(Way.UP);
            case DOWN -> Optional.of(Way.DOWN);
            default -> Optional.empty();
        };
    }

    /// The next of those that are allowed; the first one where somebody is nowhere.
    public static <K> Optional<K> find(
            Map<K, Box> boxes, @Nullable K from, Way way, Predicate<K> allowed) {
        Box here = from == null ? null : boxes.get(from);
        if (here == null) {
            return boxes.keySet().stream().findFirst();
        }
        return boxes.entrySet().stream()
                .filter(each -> !each.getKey().equals(from) && allowed.test(each.getKey()))
                .filter(each -> isThere(here, each.getValue(), way))
                .min(Comparator.comparingDouble(each -> far(here, each.getValue(), way)))
                .map(Map.Entry::getKey);
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
