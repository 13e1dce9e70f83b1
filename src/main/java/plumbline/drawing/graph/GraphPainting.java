package plumbline.drawing.graph;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Legend;
import plumbline.drawing.Lettering;
import plumbline.drawing.Letters;
import plumbline.drawing.Look;
import plumbline.drawing.Painting;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.words.Words;

import java.util.Locale;

/// A graph, or a part of its drawing, as one picture, with what it is of, what is not there, what
/// the signs mean and where it comes from.
public final class GraphPainting implements Painting {

    private static final double NARROWEST = 760;
    private static final double MARGIN = 28;
    private static final double HEAD = 62;
    private static final double FOOT = 24;
    private static final double EMPTY = 120;

    private final String name;
    private final String origin;
    private final Placed placed;
    private final Box part;
    private final Emphasis emphasis;
    private final Words words;
    private final GraphPainter painter;
    private final Legend legend;

    /// All of it; `name` is what was opened, `origin` the commit and the date.
    public GraphPainting(String name, String origin, Placed placed, Words words) {
        this(name, origin, placed, placed.bounds(), Emphasis.NONE, words);
    }

    /// One part of the drawing, with what stands out of it.
    public GraphPainting(
            String name, String origin, Placed placed, Box part, Emphasis emphasis, Words words) {
        this.name = name;
        this.origin = origin;
        this.placed = placed;
        this.part = placed.isEmpty() ? new Box(0, 0, NARROWEST - 2 * MARGIN, EMPTY) : part;
        this.emphasis = emphasis;
        this.words = words;
        this.painter = new GraphPainter(placed, words);
        this.legend = GraphLegend.of(placed.board(), emphasis, words);
    }

    @Override
    public String title() {
        String lens = placed.board().lens().name().toLowerCase(Locale.ROOT);
        return words.get("draw.graph.title." + lens, name);
    }

    @Override
    public Box size(Letters letters) {
        double width = Math.max(NARROWEST, part.width() + 2 * MARGIN);
        double height = legend.height(letters, width - 2 * MARGIN);
        return new Box(0, 0, width, legendTop() + height + FOOT + MARGIN);
    }

    private double legendTop() {
        return HEAD + part.height() + 18;
    }

    @Override
    public void paint(Pen pen) {
        Box size = size(pen);
        double room = size.width() - 2 * MARGIN;
        pen.text(title(), MARGIN, 34, Lettering.TITLE, Ink.TEXT, Side.RIGHT_OF);
        String hidden = new GraphWords(words).hidden(placed.board());
        pen.text(
                pen.fit(hidden, Lettering.BODY, room),
                MARGIN,
                53,
                Lettering.BODY,
                Ink.MUTED,
                Side.RIGHT_OF);
        Box place = new Box((size.width() - part.width()) / 2, HEAD, part.width(), part.height());
        if (placed.isEmpty()) {
            pen.text(
                    words.get("graph.nothing"),
                    size.width() / 2,
                    place.middle(),
                    Lettering.BODY,
                    Ink.MUTED,
                    Side.AROUND);
        } else {
            painter.paint(pen, new Look(part.x(), part.y(), 1), place, emphasis);
        }
        double top = legendTop();
        double height = legend.height(pen, room);
        legend.paint(pen, new Box(MARGIN, top, room, height));
        pen.text(origin, MARGIN, top + height + FOOT, Lettering.SMALL, Ink.MUTED, Side.RIGHT_OF);
    }
}
