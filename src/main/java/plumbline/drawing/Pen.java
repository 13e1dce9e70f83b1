package plumbline.drawing;

import java.util.function.Supplier;

/// Draws on a window, a picture or a vector file alike.
public interface Pen extends Letters {

    /// Where a text lies beside its place.
    enum Side {
        RIGHT_OF,
        AROUND,
        LEFT_OF;

        /// Where a text of that width begins that is beside a place.
        public double left(double place, double width) {
            return switch (this) {
                case RIGHT_OF -> place;
                case AROUND -> place - width / 2;
                case LEFT_OF -> place - width;
            };
        }
    }

    void fill(Box box, double corner, Ink ink);

    void frame(Box box, double corner, Stroke stroke);

    /// A line through points.
    void line(double[] xs, double[] ys, Stroke stroke);

    /// A bow between two points that leans on a third.
    void bow(
            double fromX,
            double fromY,
            double overX,
            double overY,
            double toX,
            double toY,
            Stroke stroke);

    void fill(Sign sign, double x, double y, double radius, Ink ink);

    void frame(Sign sign, double x, double y, double radius, Stroke stroke);

    /// `y` is the line on which letters stand.
    void text(String text, double x, double y, Lettering lettering, Ink ink, Side side);

    /// What is drawn until [#end] stands for one thing, which a reader can ask the name of; only
    /// pens that write it down work it out.
    void begin(Supplier<String> name);

    void end();

    /// What is drawn until [#unclip] is seen in this box only.
    void clip(Box box);

    void unclip();

    /// What is drawn until [#unshift] begins at a place, and is as many times larger.
    void shift(double x, double y, double scale);

    void unshift();

    /// A straight line.
    default void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        line(new double[] {x1, x2}, new double[] {y1, y2}, stroke);
    }
}
