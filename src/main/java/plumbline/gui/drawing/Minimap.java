package plumbline.gui.drawing;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Look;
import plumbline.drawing.Pen;
import plumbline.drawing.Stroke;

import java.util.Collection;

/// All of a drawing in small in the lower right corner, and which part is seen.
final class Minimap {

    private static final double WIDTH = 170;
    private static final double HEIGHT = 110;
    private static final double MARGIN = 12;
    private static final double PAD = 6;

    /// How much room it takes at the right at most.
    static final double ROOM = WIDTH + MARGIN;

    private static final double LEAST = 1.5;

    private final Box bounds;
    private final Collection<Box> boxes;
    private final Look look;
    private final Box seen;
    private final Box frame;
    private final double scale;

    Minimap(Box bounds, Collection<Box> boxes, Look look, Box seen) {
        this.bounds = bounds;
        this.boxes = boxes;
        this.look = look;
        this.seen = seen;
        scale = Math.min((WIDTH - 2 * PAD) / bounds.width(), (HEIGHT - 2 * PAD) / bounds.height());
        double width = bounds.width() * scale + 2 * PAD;
        double height = bounds.height() * scale + 2 * PAD;
        frame =
                new Box(
                        seen.width() - width - MARGIN,
                        seen.height() - height - MARGIN,
                        width,
                        height);
    }

    /// Where all is seen anyway there is none.
    boolean isShown() {
        Box part = look.part(seen);
        boolean whole =
                part.x() <= bounds.x() + 1
                        && part.y() <= bounds.y() + 1
                        && part.right() >= bounds.right() - 1
                        && part.bottom() >= bounds.bottom() - 1;
        return !boxes.isEmpty() && !whole;
    }

    boolean holds(double x, double y) {
        return isShown() && frame.holds(x, y);
    }

    /// The same look with the place of the drawing at a point of the map in its middle.
    Look at(double x, double y) {
        double drawnX = bounds.x() + (x - frame.x() - PAD) / scale;
        double drawnY = bounds.y() + (y - frame.y() - PAD) / scale;
        Box part = look.part(seen);
        return new Look(drawnX - part.width() / 2, drawnY - part.height() / 2, look.scale());
    }

    void paint(Pen pen) {
        if (!isShown()) {
            return;
        }
        pen.fill(frame, 4, Ink.PAGE);
        pen.frame(frame, 4, Stroke.of(Ink.LINE, 1));
        boxes.forEach(box -> pen.fill(small(box), 0, Ink.MUTED));
        pen.clip(frame);
        pen.frame(small(look.part(seen)), 0, Stroke.of(Ink.ACCENT, 1.5));
        pen.unclip();
    }

    private Box small(Box box) {
        return new Box(
                frame.x() + PAD + (box.x() - bounds.x()) * scale,
                frame.y() + PAD + (box.y() - bounds.y()) * scale,
                Math.max(LEAST, box.width() * scale),
                Math.max(LEAST, box.height() * scale));
    }
}
