package plumbline.drawing.schema;

import plumbline.analysis.evolution.Mark;
import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Look;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.drawing.Stroke;
import plumbline.words.Words;

/// Draws one card.
final class CardPainter {

    private static final double CORNER = 4;
    private static final double SIGN = 12;
    private static final double TEXT = 22;
    private static final double EDGE = 10;
    private static final double NAMES = 0.56;

    private final Words words;

    CardPainter(Words words) {
        this.words = words;
    }

    void paint(Pen pen, Card card, Box box) {
        pen.begin(card::said);
        pen.fill(box, CORNER, Ink.PAGE);
        Box head = new Box(box.x(), box.y(), box.width(), Card.HEAD);
        pen.fill(head, CORNER, Ink.BAND);
        if (card.uncertain()) {
            hatch(pen, head);
        }
        head(pen, card, head);
        double y = box.y() + Card.HEAD + Card.TOP;
        for (CardLine line : card.lines()) {
            line(pen, line, box, y);
            y += line.height();
        }
        edge(pen, card, box, 0);
        pen.end();
    }

    private static void edge(Pen pen, Card card, Box box, double least) {
        double width = Math.max(least, card.mark().isDifferent() ? 1.6 : 1);
        Stroke edge = Stroke.of(ink(card.mark()), width);
        pen.frame(box, CORNER, card.mark() == Mark.REMOVED ? edge.dashed() : edge);
    }

    /// The card without its words, where nobody could read them.
    void outline(Pen pen, Card card, Box box, double least) {
        pen.begin(card::said);
        pen.fill(box, CORNER, Ink.BAND);
        if (card.uncertain()) {
            hatch(pen, new Box(box.x(), box.y(), box.width(), Card.HEAD));
        }
        edge(pen, card, box, card.mark().isDifferent() ? 2 * least : least);
        pen.end();
    }

    /// Its name and its sign as large as usual, in a card that became small.
    static void name(Pen pen, Card card, Box box, Look look) {
        double width = box.width() * look.scale() - 8;
        String sign = card.mark().isDifferent() ? card.mark().sign() + " " : "";
        String name = pen.fit(sign + card.title(), Lettering.SMALL, width);
        if (name.length() > 2 && box.height() * look.scale() > 10) {
            Ink ink = card.mark().isDifferent() ? ink(card.mark()) : Ink.TEXT;
            double x = look.seenX(box.x() + box.width() / 2);
            pen.text(name, x, look.seenY(box.middle()) + 3.6, Lettering.SMALL, ink, Side.AROUND);
        }
    }

    private void head(Pen pen, Card card, Box head) {
        double base = head.middle() + 4.2;
        sign(pen, card.mark(), head.x() + SIGN, base);
        double room = head.width() - TEXT - EDGE;
        if (card.uncertain()) {
            String text = words.get("evolution.uncertain");
            double width = pen.width(text, Lettering.SMALL);
            room -= width + 14;
            Box label = new Box(head.right() - EDGE - width - 4, head.y() + 5, width + 8, 16);
            pen.fill(label, 3, Ink.PAGE);
            pen.text(
                    text, head.right() - EDGE, base - 0.4, Lettering.SMALL, Ink.TEXT, Side.LEFT_OF);
        }
        String name = pen.fit(card.title(), Lettering.STRONG, room);
        if (card.uncertain()) {
            double width = pen.width(name, Lettering.STRONG);
            pen.fill(new Box(head.x() + TEXT - 4, head.y() + 5, width + 8, 16), 3, Ink.PAGE);
        }
        pen.text(name, head.x() + TEXT, base, Lettering.STRONG, Ink.TEXT, Side.RIGHT_OF);
    }

    private static void sign(Pen pen, Mark mark, double x, double base) {
        if (mark.isDifferent()) {
            pen.text(mark.sign(), x, base, Lettering.STRONG, ink(mark), Side.AROUND);
        }
    }

    static Ink ink(Mark mark) {
        return switch (mark) {
            case ADDED -> Ink.PASS;
            case CHANGED -> Ink.PARTIAL;
            case REMOVED -> Ink.FAIL;
            case SAME -> Ink.LINE;
        };
    }

    private static void line(Pen pen, CardLine line, Box box, double y) {
        double base = y + line.height() - 5;
        double room = box.width() - TEXT - EDGE;
        if (line.minor()) {
            pen.text(
                    pen.fit(line.left(), Lettering.SMALL, room),
                    box.x() + TEXT,
                    base + 1,
                    Lettering.SMALL,
                    Ink.MUTED,
                    Side.RIGHT_OF);
            return;
        }
        sign(pen, line.mark(), box.x() + SIGN, base);
        double rightWidth = Math.min(pen.width(line.right(), Lettering.SMALL), room * NAMES);
        String left = pen.fit(line.left(), Lettering.BODY, room - rightWidth - 8);
        pen.text(left, box.x() + TEXT, base, Lettering.BODY, Ink.TEXT, Side.RIGHT_OF);
        double rest = room - pen.width(left, Lettering.BODY) - 8;
        pen.text(
                pen.fit(line.right(), Lettering.SMALL, rest),
                box.right() - EDGE,
                base,
                Lettering.SMALL,
                Ink.MUTED,
                Side.LEFT_OF);
    }

    /// Slanting lines, for what is not known.
    static void hatch(Pen pen, Box box) {
        pen.clip(box);
        Stroke stroke = Stroke.of(Ink.MUTED, 0.8);
        for (double x = box.x() - box.height(); x < box.right(); x += 7) {
            pen.line(x, box.bottom(), x + box.height(), box.y(), stroke);
        }
        pen.unclip();
    }
}
