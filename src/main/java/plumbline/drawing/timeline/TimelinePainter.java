package plumbline.drawing.timeline;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.drawing.Stroke;
import plumbline.words.Words;

import java.util.List;
import java.util.OptionalDouble;

/// Paints the lanes that are in sight, with their axis and what leads from one to another.
public final class TimelinePainter {

    /// More bows than this are a tangle: only those of what is chosen are drawn then.
    private static final int MOST_BOWS = 40;

    private static final double BEND = 26;

    private final List<Lane> lanes;
    private final List<Touch> touches;
    private final Tint tint;
    private final Words words;
    private final LaneWords say;

    public TimelinePainter(Chart chart, Tint tint, Words words) {
        this.lanes = chart.lanes();
        this.touches = chart.touches();
        this.tint = tint;
        this.words = words;
        this.say = new LaneWords(words);
    }

    public void paint(Pen pen, TimelineLayout layout) {
        paint(pen, layout, List.of());
    }

    /// The same with parts of the axis that are chosen.
    public void paint(Pen pen, TimelineLayout layout, List<Span> chosen) {
        pen.clip(layout.box());
        bands(pen, layout);
        chosen.forEach(each -> light(pen, layout, each));
        axis(pen, layout);
        pen.clip(layout.fields());
        bows(pen, layout);
        pen.unclip();
        LanePainter painter = new LanePainter(pen, say, tint, layout);
        for (int row = layout.firstRow(); row < layout.endRow(lanes.size()); row++) {
            painter.paint(lanes.get(row), row);
        }
        pen.unclip();
    }

    private void bands(Pen pen, TimelineLayout layout) {
        for (int row = layout.firstRow(); row < layout.endRow(lanes.size()); row++) {
            if (row % 2 == 1) {
                pen.fill(layout.band(row), 0, Ink.BAND);
            }
        }
    }

    private static void light(Pen pen, TimelineLayout layout, Span part) {
        Box box = layout.box();
        double from = Math.clamp(layout.x(part.from()), layout.left(), box.right());
        double to = Math.clamp(layout.x(part.to()), layout.left(), box.right());
        if (to > from) {
            pen.fill(new Box(from, box.y(), to - from, box.height()), 0, Ink.TINT);
            for (double edge : List.of(from, to)) {
                pen.line(edge, box.y(), edge, box.bottom(), Stroke.of(Ink.ACCENT, 1.2));
            }
        }
    }

    private static void axis(Pen pen, TimelineLayout layout) {
        Box box = layout.box();
        double base = box.y() + TimelineLayout.AXIS;
        pen.line(box.x(), base, box.right(), base, Stroke.of(Ink.LINE, 1));
        for (Ticks.Tick tick : Ticks.of(layout.axis(), layout.span(), layout.width())) {
            double x = layout.x(tick.at());
            pen.line(x, base, x, box.bottom(), Stroke.of(Ink.LINE, 0.6).dotted());
            pen.line(x, base - 4, x, base, Stroke.of(Ink.LINE, 1));
            double half = pen.width(tick.label(), Lettering.SMALL) / 2;
            if (x - half >= layout.left() && x + half <= box.right()) {
                pen.text(tick.label(), x, base - 9, Lettering.SMALL, Ink.MUTED, Side.AROUND);
            }
        }
    }

    private void bows(Pen pen, TimelineLayout layout) {
        if (touches.size() > MOST_BOWS) {
            return;
        }
        for (Touch touch : touches) {
            OptionalDouble above = layout.xOf(touch.above());
            OptionalDouble below = layout.xOf(touch.below());
            if (above.isPresent() && below.isPresent()) {
                bow(pen, layout, touch, above.orElseThrow(), below.orElseThrow());
            }
        }
    }

    private void bow(Pen pen, TimelineLayout layout, Touch touch, double from, double to) {
        double upper = layout.band(touch.upper()).middle();
        double lower = layout.band(touch.lower()).middle();
        pen.begin(
                () ->
                        words.get(
                                "timeline.touch",
                                touch.table(),
                                lanes.get(touch.upper()).name(),
                                lanes.get(touch.lower()).name()));
        pen.bow(
                from,
                upper,
                Math.max(from, to) + BEND,
                (upper + lower) / 2,
                to,
                lower,
                Stroke.of(Ink.MUTED, 1).dotted());
        pen.end();
    }
}
