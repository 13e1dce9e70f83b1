package plumbline.drawing.svg;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Letters;
import plumbline.drawing.Palette;
import plumbline.drawing.Pen;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws elements of SVG.
final class SvgPen implements Pen {

    private static final double BOLD = 600;
    private static final double FINE = 10_000;

    private final SvgText out;
    private final Letters letters;
    private final Palette palette;
    private final String name;
    private int clips;

    SvgPen(SvgText out, Letters letters, Palette palette, String name) {
        this.out = out;
        this.letters = letters;
        this.palette = palette;
        this.name = name;
    }

    @Override
    public void fill(Box box, double corner, Ink ink) {
        out.open("rect");
        box(box, corner);
        out.attribute("fill", palette.of(ink)).close();
    }

    @Override
    public void frame(Box box, double corner, Stroke stroke) {
        out.open("rect");
        box(box, corner);
        stroke(stroke);
        out.close();
    }

    private void box(Box box, double corner) {
        out.attribute("x", box.x())
                .attribute("y", box.y())
                .attribute("width", Math.max(0, box.width()))
                .attribute("height", Math.max(0, box.height()));
        if (corner > 0) {
            out.attribute("rx", corner);
        }
    }

    private void stroke(Stroke stroke) {
        out.attribute("fill", "none")
                .attribute("stroke", palette.of(stroke.ink()))
                .attribute("stroke-width", stroke.width());
        Stroke.Dash dash = stroke.dash();
        if (dash.isBroken()) {
            out.attribute(
                    "stroke-dasharray",
                    SvgText.number(dash.drawn()) + " " + SvgText.number(dash.left()));
        }
    }

    @Override
    public void line(double[] xs, double[] ys, Stroke stroke) {
        out.open("polyline").attribute("points", points(xs, ys));
        stroke(stroke);
        out.close();
    }

    private static String points(double[] xs, double[] ys) {
        return IntStream.range(0, xs.length)
                .mapToObj(i -> SvgText.number(xs[i]) + "," + SvgText.number(ys[i]))
                .collect(Collectors.joining(" "));
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
        out.open("path")
                .attribute(
                        "d",
                        "M%s %sQ%s %s %s %s"
                                .formatted(
                                        SvgText.number(fromX),
                                        SvgText.number(fromY),
                                        SvgText.number(overX),
                                        SvgText.number(overY),
                                        SvgText.number(toX),
                                        SvgText.number(toY)));
        stroke(stroke);
        out.close();
    }

    @Override
    public void fill(Sign sign, double x, double y, double radius, Ink ink) {
        shape(sign, x, y, radius);
        out.attribute("fill", palette.of(ink)).close();
    }

    @Override
    public void frame(Sign sign, double x, double y, double radius, Stroke stroke) {
        shape(sign, x, y, radius);
        stroke(stroke);
        out.close();
    }

    private void shape(Sign sign, double x, double y, double radius) {
        if (sign.isRound()) {
            out.open("circle").attribute("cx", x).attribute("cy", y).attribute("r", radius);
        } else {
            out.open("polygon").attribute("points", points(sign.xs(x, radius), sign.ys(y, radius)));
        }
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering, Ink ink, Side side) {
        if (text.isEmpty()) {
            return;
        }
        double width = letters.width(text, lettering);
        double left = side.left(x, width);
        out.open("text")
                .attribute("x", left)
                .attribute("y", y)
                .attribute("font-size", lettering.size())
                .attribute("textLength", width)
                .attribute("lengthAdjust", "spacingAndGlyphs")
                .attribute("fill", palette.of(ink));
        if (lettering.isStrong()) {
            out.attribute("font-weight", BOLD);
        }
        out.text(text).close();
    }

    @Override
    public double width(String text, Lettering lettering) {
        return letters.width(text, lettering);
    }

    @Override
    public void begin(Supplier<String> name) {
        out.open("g").open("title").text(name.get()).close();
    }

    @Override
    public void end() {
        out.close();
    }

    @Override
    public void clip(Box box) {
        String id = name + "clip" + ++clips;
        out.open("clipPath").attribute("id", id).open("rect");
        box(box, 0);
        out.close().close();
        out.open("g").attribute("clip-path", "url(#" + id + ")");
    }

    @Override
    public void unclip() {
        out.close();
    }

    @Override
    public void shift(double x, double y, double scale) {
        out.open("g")
                .attribute(
                        "transform",
                        "translate(%s %s) scale(%s)"
                                .formatted(
                                        SvgText.number(x),
                                        SvgText.number(y),
                                        Math.round(scale * FINE) / FINE));
    }

    @Override
    public void unshift() {
        out.close();
    }
}
