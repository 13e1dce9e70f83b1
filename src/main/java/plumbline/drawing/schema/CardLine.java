package plumbline.drawing.schema;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.evolution.Mark;

/// One line of a card: what it is called, and what it is at the right edge; `minor` lines tell more
/// of the line above. A line without a `thing` is about its card.
record CardLine(
        Mark mark, String left, String right, boolean minor, Diagram.@Nullable Thing thing) {

    static CardLine of(Mark mark, String left, String right, Diagram.Thing thing) {
        return new CardLine(mark, left, right, false, thing);
    }

    static CardLine minor(String text) {
        return new CardLine(Mark.SAME, text, "", true, null);
    }

    double height() {
        return minor ? 14 : 18;
    }
}
