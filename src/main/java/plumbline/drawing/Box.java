package plumbline.drawing;

/// A rectangle; `y` grows downwards.
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middle() {
        return y + height / 2;
    }

    /// The same one with as much more on every side.
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    public boolean holds(double atX, double atY) {
        return atX >= x && atX < right() && atY >= y && atY < bottom();
    }
}
