package plumbline.drawing.graph;

import plumbline.drawing.Box;

import java.util.Arrays;

/// The way of a line from box to box, in straight pieces.
public final class Route {

    private final Tie tie;
    private final double[] xs;
    private final double[] ys;
    private final Box box;

    Route(Tie tie, double[] xs, double[] ys) {
        this.tie = tie;
        this.xs = xs;
        this.ys = ys;
        double left = Arrays.stream(xs).min().orElse(0);
        double top = Arrays.stream(ys).min().orElse(0);
        this.box =
                new Box(
                        left,
                        top,
                        Arrays.stream(xs).max().orElse(0) - left,
                        Arrays.stream(ys).max().orElse(0) - top);
    }

    public Tie tie() {
        return tie;
    }

    double[] xs() {
        return xs;
    }

    double[] ys() {
        return ys;
    }

    Box box() {
        return box;
    }

    /// The same way for the same line of a newer drawing.
    Route of(Tie newer) {
        return new Route(newer, xs, ys);
    }

    Route moved(double byX, double byY) {
        return new Route(
                tie,
                Arrays.stream(xs).map(each -> each + byX).toArray(),
                Arrays.stream(ys).map(each -> each + byY).toArray());
    }

    /// Whether it runs through a box.
    boolean crosses(Box other) {
        for (int i = 1; i < xs.length; i++) {
            boolean apart =
                    Math.max(xs[i - 1], xs[i]) <= other.x()
                            || Math.min(xs[i - 1], xs[i]) >= other.right()
                            || Math.max(ys[i - 1], ys[i]) <= other.y()
                            || Math.min(ys[i - 1], ys[i]) >= other.bottom();
            if (!apart) {
                return true;
            }
        }
        return false;
    }

    /// How far a place is from it.
    double distance(double x, double y) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < xs.length; i++) {
            double nearX = Math.clamp(x, Math.min(xs[i - 1], xs[i]), Math.max(xs[i - 1], xs[i]));
            double nearY = Math.clamp(y, Math.min(ys[i - 1], ys[i]), Math.max(ys[i - 1], ys[i]));
            least = Math.min(least, Math.hypot(x - nearX, y - nearY));
        }
        return least;
    }
}
