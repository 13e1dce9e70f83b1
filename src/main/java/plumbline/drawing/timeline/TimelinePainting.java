package plumbline.drawing.timeline;

import plumbline.analysis.timeline.Axis;
import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Legend;
import plumbline.drawing.Lettering;
import plumbline.drawing.Letters;
import plumbline.drawing.Painting;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.words.Words;

import java.util.List;
import java.util.Locale;

/// All lanes as one picture, with what it is of, what the signs mean and where it comes from.
public final class TimelinePainting implements Painting {

    private static final double WIDTH = 1400;
    private static final double MARGIN = 28;
    private static final double HEAD = 62;
    private static final double FOOT = 24;

    private final String name;
    private final String origin;
    private final List<Lane> lanes;
    private final Axis axis;
    private final Span span;
    private final Words words;
    private final TimelinePainter painter;
    private final Legend legend;

    /// `name` is what was opened, `origin` the commit and the date.
    public TimelinePainting(String name, String origin, Chart chart, Axis axis, Words words) {
        this(
                name,
                origin,
                chart,
                new Sight(axis, Span.whole(chart.lanes(), axis), Tint.PLAIN),
                words);
    }

    /// What of a chart is looked at, and how.
    public record Sight(Axis axis, Span span, Tint tint) {}

    public TimelinePainting(String name, String origin, Chart chart, Sight sight, Words words) {
        this.name = name;
        this.origin = origin;
        this.lanes = chart.lanes();
        this.axis = sight.axis();
        this.span = sight.span();
        this.words = words;
        this.painter = new TimelinePainter(chart, sight.tint(), words);
        this.legend = TimelineLegend.of(words);
    }

    @Override
    public String title() {
        return words.get("draw.timeline.title", name);
    }

    @Override
    public Box size(Letters letters) {
        return new Box(
                0,
                0,
                WIDTH,
                legendTop() + legend.height(letters, WIDTH - 2 * MARGIN) + FOOT + MARGIN);
    }

    private double legendTop() {
        return HEAD + TimelineLayout.AXIS + lanes.size() * TimelineLayout.LANE + 18;
    }

    @Override
    public void paint(Pen pen) {
        pen.text(title(), MARGIN, 38, Lettering.TITLE, Ink.TEXT, Side.RIGHT_OF);
        String order =
                words.get(
                        "timeline.axis." + axis.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        pen.text(order, WIDTH - MARGIN, 38, Lettering.BODY, Ink.MUTED, Side.LEFT_OF);
        Box box =
                new Box(
                        MARGIN,
                        HEAD,
                        WIDTH - 2 * MARGIN,
                        TimelineLayout.AXIS + lanes.size() * TimelineLayout.LANE);
        if (lanes.isEmpty()) {
            pen.text(
                    words.get("picture.nothing-on-it"),
                    box.x() + box.width() / 2,
                    box.middle(),
                    Lettering.BODY,
                    Ink.MUTED,
                    Side.AROUND);
        } else {
            painter.paint(pen, new TimelineLayout(axis, span, box, 0));
        }
        double top = legendTop();
        double height = legend.height(pen, WIDTH - 2 * MARGIN);
        legend.paint(pen, new Box(MARGIN, top, WIDTH - 2 * MARGIN, height));
        pen.text(origin, MARGIN, top + height + FOOT, Lettering.SMALL, Ink.MUTED, Side.RIGHT_OF);
    }
}
