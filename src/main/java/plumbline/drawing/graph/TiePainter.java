package plumbline.drawing.graph;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;
import plumbline.drawing.Stroke.Dash;

/// Paints lines: broken as far as they are not sure, with ends that say how many of one belong to
/// how many of the other, and a sign where something is wrong.
final class TiePainter {

    private static final double USUAL = 1.2;

    /// Where a thin line is wider than this, nobody can tell a broken one from a whole one.
    private static final double WHOLE = 4;

    private static final double STRONG = 2.4;
    private static final double HEAD = 7;
    private static final double HALF = 4;
    private static final double FOOT = 9;
    private static final double SIGN = 6;

    private final Pen pen;

    TiePainter(Pen pen) {
        this.pen = pen;
    }

    /// `fine` says whether ends and signs can be told at this size.
    void paint(Route route, boolean strong, boolean faint, boolean fine, double least) {
        Tie tie = route.tie();
        Ink ink = ink(tie, strong, faint);
        double width = strong ? STRONG : usual(tie);
        Stroke solid = Stroke.of(ink, Math.max(width, least));
        Dash dash = least > WHOLE ? Dash.SOLID : tie.manner().dash();
        pen.line(route.xs(), route.ys(), new Stroke(ink, solid.width(), dash));
        if (fine) {
            ends(route, Stroke.of(ink, Math.max(1.3, solid.width() * 0.8)));
        }
        sign(route, ink);
    }

    private static double usual(Tie tie) {
        return tie.manner() == Tie.Manner.SAME || tie.fault() != Tie.Fault.NONE ? STRONG : USUAL;
    }

    private static Ink ink(Tie tie, boolean strong, boolean faint) {
        if (tie.fault() != Tie.Fault.NONE) {
            return Ink.FAIL;
        }
        return strong ? Ink.ACCENT : faint ? Ink.LINE : Ink.MUTED;
    }

    private void ends(Route route, Stroke stroke) {
        double[] xs = route.xs();
        double[] ys = route.ys();
        int last = xs.length - 1;
        if (route.tie().manner() != Tie.Manner.SAME) {
            head(xs[last], ys[last], xs[last - 1] <= xs[last] ? 1 : -1, stroke);
        }
        if (route.tie().many()) {
            foot(xs[0], ys[0], xs[1] >= xs[0] ? 1 : -1, stroke);
        }
    }

    /// Tells of an end that it leads to one.
    private void head(double x, double y, double way, Stroke stroke) {
        pen.line(
                new double[] {x - HEAD * way, x, x - HEAD * way},
                new double[] {y - HALF, y, y + HALF},
                stroke);
    }

    /// The foot of a crow: tells of an end that there are many.
    private void foot(double x, double y, double way, Stroke stroke) {
        pen.line(new double[] {x, x + FOOT * way, x}, new double[] {y - HALF, y, y + HALF}, stroke);
    }

    private void sign(Route route, Ink ink) {
        Tie tie = route.tie();
        if (tie.fault() == Tie.Fault.NONE && !tie.isAmbiguous()) {
            return;
        }
        int longest = longest(route);
        double x = (route.xs()[longest - 1] + route.xs()[longest]) / 2;
        double y = (route.ys()[longest - 1] + route.ys()[longest]) / 2;
        pen.fill(Sign.CIRCLE, x, y, SIGN + 2, Ink.PAGE);
        sign(pen, tie.fault(), x, y, ink);
    }

    static void sign(Pen pen, Tie.Fault fault, double x, double y, Ink ink) {
        switch (fault) {
            case NONE -> pen.text("?", x, y + 3.6, Lettering.COUNT, ink, Side.AROUND);
            case CIRCLE -> {
                pen.frame(Sign.CIRCLE, x, y, SIGN - 1, Stroke.of(ink, 2));
                pen.fill(Sign.CIRCLE, x, y, 1.6, ink);
            }
            case ORDER -> pen.fill(Sign.BOLT, x, y, SIGN, ink);
        }
    }

    private static int longest(Route route) {
        int longest = 1;
        double length = -1;
        for (int i = 1; i < route.xs().length; i++) {
            double x = route.xs()[i] - route.xs()[i - 1];
            double now = Math.hypot(x, route.ys()[i] - route.ys()[i - 1]);
            if (now > length) {
                length = now;
                longest = i;
            }
        }
        return longest;
    }

    /// A line of a manner as legends show it.
    static void sample(Pen pen, Tie.Manner manner, double x, double y) {
        pen.line(
                new double[] {x - 13, x + 13},
                new double[] {y, y},
                new Stroke(Ink.MUTED, manner == Tie.Manner.SAME ? STRONG : USUAL, manner.dash()));
    }

    static void sampleFoot(Pen pen, double x, double y) {
        TiePainter painter = new TiePainter(pen);
        Stroke stroke = Stroke.of(Ink.MUTED, 1.3);
        pen.fill(new Box(x - 15, y - 6, 4, 12), 0, Ink.LINE);
        pen.line(x - 11, y, x + 12, y, stroke);
        painter.foot(x - 11, y, 1, stroke);
        painter.head(x + 12, y, 1, stroke);
    }
}
