package plumbline.drawing.schema;

import plumbline.analysis.evolution.Mark;

/// One line of a card: what it is called, and what it is at the right edge; `minor` lines tell more
/// of the line above.
record CardLine(Mark mark, String left, String right, boolean minor) {

    static CardLine of(Mark mark, String left, String right) {
        return new CardLine(mark, left, right, false);
    }

    static CardLine minor(String text) {
        return new CardLine(Mark.SAME, text, "", true);
    }

    double height() {
        return minor ? 14 : 18;
    }
}
