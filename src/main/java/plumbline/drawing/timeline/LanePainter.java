package plumbline.drawing.timeline;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;
import plumbline.drawing.Weight;

import java.util.OptionalDouble;

/// Paints one lane: its name, its line and its signs.
final class LanePainter {

    private static final double PILL = 9;
    private static final double EDGE = 0.7;
    private static final double BOLT = 5.5;
    private static final double RING = 3.5;
    private static final double GAP = 14;

    /// A shorter bow is not seen below its signs.
    private static final double LEAST_BOW = 30;

    private final Pen pen;
    private final LaneWords say;
    private final StopWords names;
    private final Tint tint;
    private final TimelineLayout layout;

    LanePainter(Pen pen, LaneWords say, Tint tint, TimelineLayout layout) {
        this.pen = pen;
        this.say = say;
        this.names = say.stops();
        this.tint = tint;
        this.layout = layout;
    }

    void paint(Lane lane, int row) {
        Box band = layout.band(row);
        double middle = band.middle();
        Course course = lane.on(layout.axis());
        Box field = layout.field(row);
        pen.clip(field);
        line(field, middle, course);
        fixes(lane, middle);
        for (Clump each : layout.clumps(lane)) {
            sign(each, middle);
        }
        pen.unclip();
        name(lane, band);
    }

    private void name(Lane lane, Box band) {
        double width = TimelineLayout.NAMES - 2 * GAP;
        String name = pen.fit(lane.name(), Lettering.STRONG, width);
        pen.text(
                name, band.x() + GAP, band.middle() - 2, Lettering.STRONG, Ink.TEXT, Side.RIGHT_OF);
        pen.text(
                pen.fit(say.below(lane), Lettering.SMALL, width),
                band.x() + GAP,
                band.middle() + 12,
                Lettering.SMALL,
                Ink.MUTED,
                Side.RIGHT_OF);
    }

    private void line(Box field, double middle, Course course) {
        boolean told = course.gap() == null && !course.isEmpty();
        Stroke stroke = Stroke.of(Ink.LINE, 1.5);
        pen.line(field.x(), middle, field.right(), middle, told ? stroke : stroke.dotted());
        String note = say.note(course);
        if (!note.isEmpty()) {
            String shown = pen.fit(note, Lettering.SMALL, field.width() - 2 * GAP);
            double width = pen.width(shown, Lettering.SMALL);
            double right = field.right() - GAP;
            boolean alone = course.isEmpty();
            double base = alone ? middle + 3.5 : field.bottom() - 5;
            if (alone) {
                pen.fill(new Box(right - width - 6, middle - 8, width + 12, 16), 3, Ink.PAGE);
            }
            pen.text(shown, right, base, Lettering.SMALL, Ink.MUTED, Side.LEFT_OF);
        }
    }

    private void fixes(Lane lane, double middle) {
        for (Lane.Fix fix : lane.fixes()) {
            OptionalDouble from = layout.xOf(fix.made());
            OptionalDouble to = layout.xOf(fix.added());
            if (from.isPresent()
                    && to.isPresent()
                    && Math.abs(to.orElseThrow() - from.orElseThrow()) > LEAST_BOW) {
                fix(from.orElseThrow(), to.orElseThrow(), middle);
            }
        }
    }

    private void fix(double from, double to, double middle) {
        pen.bow(
                from,
                middle + 6,
                (from + to) / 2,
                middle + TimelineLayout.LANE * 0.75,
                to,
                middle + 6,
                Stroke.of(Ink.PARTIAL, 1.2).dashed());
    }

    private void sign(Clump clump, double middle) {
        pen.begin(() -> names.of(clump));
        if (clump.isOne()) {
            one(clump.stops().getFirst(), clump.x(), middle);
        } else {
            several(clump, middle);
        }
        if (clump.isOdd()) {
            pen.fill(
                    Sign.BOLT,
                    clump.x() + clump.radius() + 3,
                    middle - clump.radius() - 3,
                    BOLT,
                    Ink.PARTIAL);
        }
        pen.end();
    }

    private void one(Stop stop, double x, double middle) {
        Sign sign = stop.deed().sign();
        double radius = stop.radius();
        Ink ink = tint.of(stop.weight());
        if (stop.weight() == Weight.MUCH) {
            pen.frame(Sign.CIRCLE, x, middle, radius + RING, Stroke.of(Ink.FAIL, 1.8));
        } else if (stop.weight() == Weight.SOME) {
            pen.frame(Sign.CIRCLE, x, middle, radius + RING, Stroke.of(Ink.PARTIAL, 1.4).dashed());
        }
        if (stop.down().isThere()) {
            pen.fill(sign, x, middle, radius, ink);
        } else {
            pen.fill(sign, x, middle, radius, Ink.PAGE);
            pen.frame(sign, x, middle, radius - 0.7, Stroke.of(ink, 1.6));
        }
    }

    private void several(Clump clump, double middle) {
        String count = Integer.toString(clump.stops().size());
        double half = Math.max(PILL, pen.width(count, Lettering.COUNT) / 2 + 5);
        Box pill = new Box(clump.x() - half, middle - PILL, 2 * half, 2 * PILL);
        if (clump.weight() == Weight.MUCH) {
            pen.frame(pill.grown(RING), PILL + RING, Stroke.of(Ink.FAIL, 1.8));
        } else if (clump.weight() == Weight.SOME) {
            pen.frame(pill.grown(RING), PILL + RING, Stroke.of(Ink.PARTIAL, 1.4).dashed());
        }
        boolean whole = clump.hasWayDown();
        Ink ink = tint.of(clump.weight());
        if (whole) {
            pen.fill(pill.grown(EDGE), PILL + EDGE, ink);
        } else {
            pen.fill(new Box(pill.x() + PILL / 2, pill.y() + 2, 2 * half - PILL, 14), 0, Ink.PAGE);
            pen.frame(pill, PILL, Stroke.of(ink, 2 * EDGE));
        }
        pen.text(
                count,
                clump.x(),
                middle + 3.6,
                Lettering.COUNT,
                whole ? Ink.PAGE : ink,
                Side.AROUND);
    }
}
