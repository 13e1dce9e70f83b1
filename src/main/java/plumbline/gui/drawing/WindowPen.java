package plumbline.gui.drawing;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Pen;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;
import plumbline.gui.control.OneLine;

import java.util.function.Supplier;

/// Draws in the window.
final class WindowPen implements Pen {

    /// How far the bend of a curve reaches that is nearly a quarter of a circle.
    private static final double ROUND = 0.5523;

    private final GraphicsContext graphics;
    private final WindowLetters letters;
    private final WindowInk inks;

    WindowPen(GraphicsContext graphics, WindowLetters letters, WindowInk inks) {
        this.graphics = graphics;
        this.letters = letters;
        this.inks = inks;
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setTextBaseline(VPos.BASELINE);
    }

    @Override
    public void fill(Box box, double corner, Ink ink) {
        graphics.setFill(inks.of(ink));
        if (corner > 0) {
            graphics.fillRoundRect(
                    box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
        } else {
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    /// A whole line around a box is filled between two outlines: that is painted in less than half
    /// the time that a stroke takes.
    @Override
    public void frame(Box box, double corner, Stroke stroke) {
        if (corner <= 0 && !stroke.dash().isBroken()) {
            double[] xs = {box.x(), box.right(), box.right(), box.x(), box.x()};
            double[] ys = {box.y(), box.y(), box.bottom(), box.bottom(), box.y()};
            bars(xs, ys, stroke);
            return;
        }
        if (!stroke.dash().isBroken()) {
            double half = stroke.width() / 2;
            graphics.setFill(inks.of(stroke.ink()));
            graphics.setFillRule(FillRule.EVEN_ODD);
            graphics.beginPath();
            outline(box.grown(half), corner + half);
            outline(box.grown(-half), Math.max(0, corner - half));
            graphics.fill();
            return;
        }
        use(stroke);
        graphics.strokeRoundRect(
                box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
    }

    private void outline(Box box, double wanted) {
        double corner = Math.min(wanted, Math.min(box.width(), box.height()) / 2);
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        double near = corner * (1 - ROUND);
        graphics.moveTo(box.x() + corner, box.y());
        graphics.lineTo(box.right() - corner, box.y());
        graphics.bezierCurveTo(
                box.right() - near,
                box.y(),
                box.right(),
                box.y() + near,
                box.right(),
                box.y() + corner);
        graphics.lineTo(box.right(), box.bottom() - corner);
        graphics.bezierCurveTo(
                box.right(),
                box.bottom() - near,
                box.right() - near,
                box.bottom(),
                box.right() - corner,
                box.bottom());
        graphics.lineTo(box.x() + corner, box.bottom());
        graphics.bezierCurveTo(
                box.x() + near,
                box.bottom(),
                box.x(),
                box.bottom() - near,
                box.x(),
                box.bottom() - corner);
        graphics.lineTo(box.x(), box.y() + corner);
        graphics.bezierCurveTo(
                box.x(), box.y() + near, box.x() + near, box.y(), box.x() + corner, box.y());
        graphics.closePath();
    }

    private void use(Stroke stroke) {
        graphics.setStroke(inks.of(stroke.ink()));
        graphics.setLineWidth(stroke.width());
        if (stroke.dash().isBroken()) {
            graphics.setLineDashes(stroke.dash().drawn(), stroke.dash().left());
        } else {
            graphics.setLineDashes();
        }
    }

    /// A whole line that runs along the edges of the paper is filled as bars, which takes a small
    /// part of the time that a stroke takes.
    @Override
    public void line(double[] xs, double[] ys, Stroke stroke) {
        if (!stroke.dash().isBroken() && isUpright(xs, ys)) {
            bars(xs, ys, stroke);
            return;
        }
        use(stroke);
        graphics.strokePolyline(xs, ys, xs.length);
    }

    private static boolean isUpright(double[] xs, double[] ys) {
        for (int i = 1; i < xs.length; i++) {
            if (xs[i] != xs[i - 1] && ys[i] != ys[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /// Each piece reaches to the outer edge of the corner where the next one begins; the ends of
    /// all of it are cut off where they are.
    private void bars(double[] xs, double[] ys, Stroke stroke) {
        double half = stroke.width() / 2;
        int last = xs.length - 1;
        boolean closed = xs[0] == xs[last] && ys[0] == ys[last];
        graphics.setFill(inks.of(stroke.ink()));
        for (int i = 1; i <= last; i++) {
            double before = i > 1 || closed ? half : 0;
            double after = i < last ? half : 0;
            boolean across = ys[i] == ys[i - 1];
            double from = across ? xs[i - 1] : ys[i - 1];
            double to = across ? xs[i] : ys[i];
            double start = to >= from ? from - before : to - after;
            double length = Math.abs(to - from) + before + after;
            if (across) {
                graphics.fillRect(start, ys[i] - half, length, stroke.width());
            } else {
                graphics.fillRect(xs[i] - half, start, stroke.width(), length);
            }
        }
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
        graphics.beginPath();
        graphics.moveTo(fromX, fromY);
        graphics.quadraticCurveTo(overX, overY, toX, toY);
        graphics.stroke();
    }

    @Override
    public void fill(Sign sign, double x, double y, double radius, Ink ink) {
        graphics.setFill(inks.of(ink));
        if (sign.isRound()) {
            graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else {
            double[] xs = sign.xs(x, radius);
            graphics.fillPolygon(xs, sign.ys(y, radius), xs.length);
        }
    }

    @Override
    public void frame(Sign sign, double x, double y, double radius, Stroke stroke) {
        use(stroke);
        if (sign.isRound()) {
            graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else {
            double[] xs = sign.xs(x, radius);
            graphics.strokePolygon(xs, sign.ys(y, radius), xs.length);
        }
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering, Ink ink, Side side) {
        graphics.setFill(inks.of(ink));
        graphics.setFont(letters.of(lettering));
        graphics.setTextAlign(
                switch (side) {
                    case RIGHT_OF -> TextAlignment.LEFT;
                    case AROUND -> TextAlignment.CENTER;
                    case LEFT_OF -> TextAlignment.RIGHT;
                });
        graphics.fillText(OneLine.of(text), x, y);
    }

    @Override
    public double width(String text, Lettering lettering) {
        return letters.width(text, lettering);
    }

    /// What a sign is called is read from the list beside the drawing.
    @Override
    public void begin(Supplier<String> name) {}

    @Override
    public void end() {}

    /// Along whole points: anything else would be drawn aside first, and then laid on.
    @Override
    public void clip(Box box) {
        graphics.save();
        Affine now = graphics.getTransform();
        double left = Math.floor(now.getMxx() * box.x() + now.getTx());
        double top = Math.floor(now.getMyy() * box.y() + now.getTy());
        double right = Math.ceil(now.getMxx() * box.right() + now.getTx());
        double bottom = Math.ceil(now.getMyy() * box.bottom() + now.getTy());
        graphics.setTransform(new Affine());
        graphics.beginPath();
        graphics.rect(left, top, right - left, bottom - top);
        graphics.clip();
        graphics.setTransform(now);
    }

    @Override
    public void unclip() {
        graphics.restore();
    }

    @Override
    public void shift(double x, double y, double scale) {
        graphics.save();
        graphics.translate(x, y);
        graphics.scale(scale, scale);
    }

    @Override
    public void unshift() {
        graphics.restore();
    }
}
