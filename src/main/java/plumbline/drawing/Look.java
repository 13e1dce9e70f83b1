package plumbline.drawing;

/// How somebody looks at a drawing that is larger than what is seen of it: its point at the upper
/// left, and how large one of its units is.
public record Look(double left, double top, double scale) {

    private static final double SMALLEST = 0.03;
    private static final double LARGEST = 3;

    public Look {
        scale = Math.clamp(scale, SMALLEST, LARGEST);
    }

    /// All of a drawing in the middle of what is seen, no larger than it is.
    public static Look at(Box drawing, Box seen) {
        double scale =
                Math.clamp(
                        Math.min(
                                seen.width() / Math.max(1, drawing.width()),
                                seen.height() / Math.max(1, drawing.height())),
                        SMALLEST,
                        1);
        return new Look(
                drawing.x() + drawing.width() / 2 - seen.width() / scale / 2,
                drawing.y() + drawing.height() / 2 - seen.height() / scale / 2,
                scale);
    }

    /// All of a drawing where that is not smaller than a scale, else its upper left at that one.
    public static Look from(Box drawing, Box seen, double least) {
        Look all = at(drawing, seen);
        return all.scale() >= least ? all : new Look(drawing.x(), drawing.y(), least);
    }

    /// Where a place of the drawing is seen.
    public double seenX(double x) {
        return (x - left) * scale;
    }

    public double seenY(double y) {
        return (y - top) * scale;
    }

    /// Which place of the drawing is seen there.
    public double x(double seenX) {
        return left + seenX / scale;
    }

    public double y(double seenY) {
        return top + seenY / scale;
    }

    /// What of the drawing is seen.
    public Box part(Box seen) {
        return new Box(left, top, seen.width() / scale, seen.height() / scale);
    }

    public Look moved(double bySeenX, double bySeenY) {
        return new Look(left + bySeenX / scale, top + bySeenY / scale, scale);
    }

    /// Larger or smaller, around a place that stays where it is seen.
    public Look zoomed(double times, double seenX, double seenY) {
        Look next = new Look(left, top, scale * times);
        return new Look(
                x(seenX) - seenX / next.scale(), y(seenY) - seenY / next.scale(), next.scale());
    }

    /// The same, moved as little as needed to see a box of the drawing.
    public Look showing(Box box, Box seen) {
        Box part = part(seen);
        double margin = 24 / scale;
        double x = shift(part.x(), part.right(), box.x() - margin, box.right() + margin);
        double y = shift(part.y(), part.bottom(), box.y() - margin, box.bottom() + margin);
        return new Look(left + x, top + y, scale);
    }

    private static double shift(double from, double to, double wantedFrom, double wantedTo) {
        if (wantedFrom < from) {
            return wantedFrom - from;
        }
        return wantedTo > to ? Math.min(wantedTo - to, wantedFrom - from) : 0;
    }
}
