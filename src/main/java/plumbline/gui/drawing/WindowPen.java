package plumbline.gui.drawing;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

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

    @Override
    public void line(double[] xs, double[] ys, Stroke stroke) {
        use(stroke);
        graphics.strokePolyline(xs, ys, xs.length);
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

    @Override
    public void clip(Box box) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(box.x(), box.y(), box.width(), box.height());
        graphics.clip();
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
