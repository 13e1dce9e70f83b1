package plumbline.drawing.graph;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Lettering;
import plumbline.drawing.Pen;
import plumbline.drawing.Pen.Side;
import plumbline.drawing.Sign;
import plumbline.drawing.Stroke;
import plumbline.drawing.Weight;

/// Paints boxes: a name, what it is, what checks say, and columns.
final class CardPainter {

    static final double CORNER = 5;
    private static final double TRIANGLE = 5.5;
    private static final double UNDER = 4;

    /// Where a thin line is wider than this, corners are too small to be round.
    private static final double SQUARE = 2.5;

    private final Pen pen;

    CardPainter(Pen pen) {
        this.pen = pen;
    }

    /// `lettered` says whether its texts can be read at this size.
    void paint(Card card, Box box, Emphasis emphasis, boolean lettered, double least) {
        boolean chosen = emphasis.chosen().contains(card.id());
        boolean faint =
                (card.gone() && !emphasis.isTouched(card.id())) || emphasis.isFaint(card.id());
        boolean hollow = !chosen && (card.gone() || emphasis.isAbsent(card.id()));
        Stroke frame = frame(card, chosen, faint, least);
        Ink inner = hollow ? Ink.PAGE : chosen ? Ink.TINT : Ink.BAND;
        if (!lettered) {
            small(box, frame, inner, least);
        } else {
            whole(card, box, inner, frame, faint, least);
        }
        if (emphasis.isTouched(card.id())) {
            touched(pen, box, least);
        }
    }

    /// A box of which only the shape can be told, with few strokes: there are many.
    private void small(Box box, Stroke frame, Ink inner, double least) {
        double corner = least > SQUARE ? 0 : CORNER;
        boolean broken = frame.dash().isBroken();
        double half = frame.width() / 2;
        Box within = broken ? box : box.grown(-half);
        if (!broken) {
            pen.fill(box.grown(half), corner, frame.ink());
        }
        pen.fill(within, corner, Ink.PAGE);
        if (inner != Ink.PAGE) {
            pen.fill(within, corner, inner);
        }
        if (broken) {
            pen.frame(box, corner, frame);
        }
    }

    private void whole(Card card, Box box, Ink top, Stroke frame, boolean faint, double least) {
        Box head = new Box(box.x(), box.y(), box.width(), card.head());
        pen.fill(box, CORNER, Ink.PAGE);
        if (top != Ink.PAGE) {
            pen.fill(head, CORNER, top);
        }
        if (!card.rows().isEmpty()) {
            pen.line(
                    box.x(),
                    head.bottom(),
                    box.right(),
                    head.bottom(),
                    Stroke.of(Ink.LINE, Math.max(1, least)));
        }
        pen.frame(box, CORNER, frame);
        head(card, head, faint);
        for (int row = 0; row < card.rows().size(); row++) {
            row(card, box, row, faint);
        }
    }

    private static Stroke frame(Card card, boolean chosen, boolean faint, double least) {
        Ink ink = chosen ? Ink.ACCENT : faint ? Ink.LINE : Ink.MUTED;
        Stroke stroke = Stroke.of(ink, Math.max(chosen ? 2.4 : 1.2, least));
        if (card.gone()) {
            return stroke.dashed();
        }
        return switch (card.node().kind()) {
            case ASSUMED_TABLE -> stroke.dashed();
            case OUTSIDE_TABLE -> stroke.dotted();
            default -> stroke;
        };
    }

    /// A line below what was touched at the time that somebody asks for.
    static void touched(Pen pen, Box box, double least) {
        double y = box.bottom() + Math.max(UNDER, least * 2);
        double width = Math.max(3, least * 3);
        pen.line(box.x(), y, box.right(), y, Stroke.of(Ink.ACCENT, width));
    }

    private void head(Card card, Box head, boolean faint) {
        boolean marked = card.marks().count() > 0;
        double width = head.width() - 2 * Card.PAD - (marked ? Card.MARK : 0);
        double base = head.y() + (card.below().isEmpty() ? head.height() / 2 + 4.2 : 18);
        pen.text(
                pen.fit(card.node().name(), Lettering.STRONG, width),
                head.x() + Card.PAD,
                base,
                Lettering.STRONG,
                faint ? Ink.MUTED : Ink.TEXT,
                Side.RIGHT_OF);
        if (!card.below().isEmpty()) {
            pen.text(
                    pen.fit(card.below(), Lettering.SMALL, head.width() - 2 * Card.PAD),
                    head.x() + Card.PAD,
                    head.y() + 33,
                    Lettering.SMALL,
                    Ink.MUTED,
                    Side.RIGHT_OF);
        }
        if (marked) {
            marks(pen, card.marks(), head.right() - Card.PAD, base);
        }
    }

    /// What checks say: a full triangle where one that weighs much fails.
    static void marks(Pen pen, GraphFindings.Marks marks, double right, double base) {
        boolean much = marks.weight() == Weight.MUCH;
        Ink ink = much ? Ink.FAIL : Ink.PARTIAL;
        String count = Integer.toString(marks.count());
        double x = right - pen.width(count, Lettering.COUNT) - TRIANGLE - 3;
        double y = base - 3.6;
        if (much) {
            pen.fill(Sign.TRIANGLE, x, y, TRIANGLE, ink);
        } else {
            pen.frame(Sign.TRIANGLE, x, y, TRIANGLE - 0.6, Stroke.of(ink, 1.4));
        }
        pen.text(count, right, base, Lettering.COUNT, ink, Side.LEFT_OF);
    }

    private void row(Card card, Box box, int index, boolean faint) {
        Card.Row row = card.rows().get(index);
        double base = box.y() + card.rowMiddle(index) + 4.2;
        double right = box.right() - Card.PAD;
        pen.text(row.mark(), right, base, Lettering.COUNT, Ink.MUTED, Side.LEFT_OF);
        double room = box.width() - 3 * Card.PAD - pen.width(row.mark(), Lettering.COUNT);
        String name = pen.fit(row.name(), Lettering.BODY, room);
        Ink ink = faint ? Ink.MUTED : Ink.TEXT;
        pen.text(name, box.x() + Card.PAD, base, Lettering.BODY, ink, Side.RIGHT_OF);
        double left = room - pen.width(name, Lettering.BODY) - Card.PAD;
        if (!row.type().isEmpty() && left > 0) {
            pen.text(
                    pen.fit(row.type(), Lettering.SMALL, left),
                    box.x() + Card.PAD + room,
                    base,
                    Lettering.SMALL,
                    Ink.MUTED,
                    Side.LEFT_OF);
        }
    }
}
