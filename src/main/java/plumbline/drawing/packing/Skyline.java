package plumbline.drawing.packing;

import plumbline.drawing.Box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Finds places for boxes, the high ones first and the low ones beside them, so that little is
/// empty.
public final class Skyline {

    /// Few boxes may fill a frame badly that many of the same area fill well, and find their places
    /// in one that is narrower or wider.
    private static final double[] WIDTHS = {1, 0.85, 1.1, 1.2, 1.35, 1.5, 1.75, 2};

    private final double room;
    private final double gap;
    private final List<Step> steps = new ArrayList<>();

    /// How far down the places are taken, over a stretch.
    private record Step(double left, double right, double bottom) {}

    private Skyline(double room, double gap) {
        this.room = room;
        this.gap = gap;
        steps.add(new Step(0, room, 0));
    }

    /// The same boxes at their places, with a gap between any two; all of it is `shape` times as
    /// wide as high, or nearly so.
    public static List<Box> place(List<Box> boxes, double gap, double shape) {
        double widest = 0;
        double area = 0;
        for (Box each : boxes) {
            widest = Math.max(widest, each.width() + gap);
            area += (each.width() + gap) * (each.height() + gap);
        }
        double least = widest;
        double ideal = Math.sqrt(area * shape);
        return DoubleStream.of(WIDTHS)
                .mapToObj(each -> within(Math.max(least, ideal * each), boxes, gap))
                .min(Comparator.comparingDouble(placed -> size(placed, shape)))
                .orElse(boxes);
    }

    private static List<Box> within(double room, List<Box> boxes, double gap) {
        Skyline sky = new Skyline(room, gap);
        List<Box> placed = new ArrayList<>(boxes);
        IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -boxes.get(at).height()))
                .forEach(at -> placed.set(at, sky.place(boxes.get(at))));
        return placed;
    }

    /// How high a frame of the shape is that holds all of them.
    private static double size(List<Box> placed, double shape) {
        double right = placed.stream().mapToDouble(Box::right).max().orElse(0);
        double bottom = placed.stream().mapToDouble(Box::bottom).max().orElse(0);
        return Math.max(right / shape, bottom);
    }

    /// At the highest place where it fits, of several the leftmost.
    private Box place(Box box) {
        double width = box.width() + gap;
        Step best = steps.getFirst();
        double top = Double.MAX_VALUE;
        for (Step each : steps) {
            double free = bottom(each.left(), each.left() + width);
            if (each.left() + width <= room && free < top) {
                best = each;
                top = free;
            }
        }
        take(best.left(), best.left() + width, top + box.height() + gap);
        return new Box(best.left(), top, box.width(), box.height());
    }

    private double bottom(double left, double right) {
        return steps.stream()
                .filter(each -> each.left() < right && each.right() > left)
                .mapToDouble(Step::bottom)
                .max()
                .orElse(0);
    }

    private void take(double left, double right, double bottom) {
        List<Step> next = new ArrayList<>();
        for (Step each : steps) {
            if (each.left() < left) {
                next.add(new Step(each.left(), Math.min(each.right(), left), each.bottom()));
            }
            if (each.right() > right) {
                next.add(new Step(Math.max(each.left(), right), each.right(), each.bottom()));
            }
        }
        next.add(new Step(left, right, bottom));
        next.sort(Comparator.comparingDouble(Step::left));
        steps.clear();
        steps.addAll(next);
    }
}
