package plumbline.drawing.graph;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Look;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.drawing.Sign;
import plumbline.drawing.Weight;
import plumbline.words.Words;

import java.util.Map;

/// Paints what is seen of a graph, with as much of it as can be read at that size.
public final class GraphPainter {

    /// Smaller than this texts of boxes cannot be read.
    private static final double READABLE = 0.55;

    /// Smaller than this there is no room for names either.
    private static final double NAMED = 0.16;

    private static final double LEAST = 0.8;

    private final Placed placed;
    private final GraphWords say;
    private final Map<String, String> names;

    public GraphPainter(Placed placed, Words words) {
        this.placed = placed;
        this.say = new GraphWords(words);
        this.names = GraphWords.names(placed.board());
    }

    public void paint(Pen pen, Look look, Box seen, Emphasis emphasis) {
        Box part = look.part(seen);
        boolean lettered = look.scale() >= READABLE;
        double least = LEAST / look.scale();
        pen.clip(seen);
        pen.shift(
                seen.x() - look.left() * look.scale(),
                seen.y() - look.top() * look.scale(),
                look.scale());
        lines(pen, part, emphasis, false, least);
        lines(pen, part, emphasis, true, least);
        cards(pen, part, emphasis, lettered, least);
        pen.unshift();
        if (!lettered && look.scale() >= NAMED) {
            names(pen, look, seen, emphasis);
        }
        pen.unclip();
    }

    private void lines(Pen pen, Box part, Emphasis emphasis, boolean strong, double least) {
        TiePainter painter = new TiePainter(pen);
        Box wide = part.grown(1);
        for (Route route : placed.routes()) {
            boolean now = emphasis.isStrong(route.tie());
            if (now == strong && Placed.overlap(route.box().grown(1), wide)) {
                pen.begin(() -> say.of(route.tie(), names));
                boolean faint = emphasis.isFaint(route.tie());
                painter.paint(route, now, faint, least < 2 * LEAST, least);
                pen.end();
            }
        }
    }

    private void cards(Pen pen, Box part, Emphasis emphasis, boolean lettered, double least) {
        CardPainter painter = new CardPainter(pen);
        for (Card card : placed.board().cards()) {
            Box box = placed.boxes().get(card.id());
            if (box != null && Placed.overlap(box, part)) {
                pen.begin(() -> say.of(card));
                painter.paint(card, box, emphasis, lettered, least);
                pen.end();
            }
        }
    }

    /// Names as large as they usually are, where boxes have become smaller.
    private void names(Pen pen, Look look, Box seen, Emphasis emphasis) {
        Box part = look.part(seen);
        for (Card card : placed.board().cards()) {
            Box box = placed.boxes().get(card.id());
            if (box != null && Placed.overlap(box, part)) {
                double width = box.width() * look.scale() - 6;
                double x = seen.x() + look.seenX(box.x() + box.width() / 2);
                double y = seen.y() + look.seenY(box.middle());
                String name = pen.fit(card.node().name(), Lettering.SMALL, width);
                boolean faint = emphasis.isFaint(card.id());
                if (card.marks().weight() == Weight.MUCH) {
                    double right = seen.x() + look.seenX(box.right());
                    pen.fill(Sign.TRIANGLE, right, seen.y() + look.seenY(box.y()), 4.5, Ink.FAIL);
                }
                if (name.length() > 2 && box.height() * look.scale() > 8) {
                    Ink ink = faint ? Ink.MUTED : Ink.TEXT;
                    pen.text(name, x, y + 3.6, Lettering.SMALL, ink, Side.AROUND);
                }
            }
        }
    }
}
