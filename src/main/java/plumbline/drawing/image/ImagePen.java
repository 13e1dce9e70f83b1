package plumbline.drawing.image;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Palette;
import plumbline.drawing.Pen;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/// Draws on a picture made of points.
final class ImagePen implements Pen {

    private static final float MITER = 10;

    private final Graphics2D graphics;
    private final Typeface letters;
    private final Palette palette;
    private final Deque<Shape> windows = new ArrayDeque<>();
    private final Deque<AffineTransform> places = new ArrayDeque<>();

    ImagePen(Graphics2D graphics, Typeface letters, Palette palette) {
        this.graphics = graphics;
        this.letters = letters;
        this.palette = palette;
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fill(Box box, double corner, Ink ink) {
        use(ink);
        graphics.fill(shape(box, corner));
    }

    @Override
    public void frame(Box box, double corner, Stroke stroke) {
        use(stroke);
        graphics.draw(shape(box, corner));
    }

    private static Shape shape(Box box, double corner) {
        return corner > 0
                ? new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner)
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private void use(Ink ink) {
        graphics.setColor(Color.decode(palette.of(ink)));
    }

    private void use(Stroke stroke) {
        use(stroke.ink());
        Stroke.Dash dash = stroke.dash();
        float width = (float) stroke.width();
        graphics.setStroke(
                !dash.isBroken()
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                        : new BasicStroke(
                                width,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_MITER,
                                MITER,
                                new float[] {(float) dash.drawn(), (float) dash.left()},
                                0));
    }

    @Override
    public void line(double[] xs, double[] ys, Stroke stroke) {
        use(stroke);
        graphics.draw(path(xs, ys, false));
    }

    private static Path2D path(double[] xs, double[] ys, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            path.lineTo(xs[i], ys[i]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    @Override
    public void bow(
            double fromX,
            double fromY,
            double overX,
            double overY,
            double toX,
            double toY,
            Stroke stroke) {
        use(stroke);
        graphics.draw(new QuadCurve2D.Double(fromX, fromY, overX, overY, toX, toY));
    }

    @Override
    public void fill(Sign sign, double x, double y, double radius, Ink ink) {
        use(ink);
        graphics.fill(shape(sign, x, y, radius));
    }

    @Override
    public void frame(Sign sign, double x, double y, double radius, Stroke stroke) {
        use(stroke);
        graphics.draw(shape(sign, x, y, radius));
    }

    private static Shape shape(Sign sign, double x, double y, double radius) {
        return sign.isRound()
                ? new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius)
                : path(sign.xs(x, radius), sign.ys(y, radius), true);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering, Ink ink, Side side) {
        use(ink);
        letters.write(text, side.left(x, width(text, lettering)), y, lettering, graphics);
    }

    @Override
    public double width(String text, Lettering lettering) {
        return letters.width(text, lettering);
    }

    /// A picture of points has no names.
    @Override
    public void begin(Supplier<String> name) {}

    @Override
    public void end() {}

    @Override
    public void clip(Box box) {
        windows.push(graphics.getClip());
        graphics.clip(shape(box, 0));
    }

    @Override
    public void unclip() {
        graphics.setClip(windows.pop());
    }

    @Override
    public void shift(double x, double y, double scale) {
        places.push(graphics.getTransform());
        graphics.translate(x, y);
        graphics.scale(scale, scale);
    }

    @Override
    public void unshift() {
        graphics.setTransform(places.pop());
    }
}
