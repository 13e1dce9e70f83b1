package plumbline.drawing.graph;

import plumbline.analysis.graph.Node;
import plumbline.drawing.Box;
import plumbline.drawing.Lettering;
import plumbline.drawing.Letters;

import java.util.List;

/// One thing of a graph as a box; `below` says more than its name, `rows` are its columns, and
/// `marks` what checks say. What is `gone` was there when it was drawn.
public record Card(
        Node node, String below, GraphFindings.Marks marks, List<Row> rows, boolean gone) {

    static final double ROW = 17;
    static final double PAD = 10;
    static final double MARK = 30;
    private static final double LOW_HEAD = 28;
    private static final double HIGH_HEAD = 42;
    private static final double FOOT = 5;
    private static final double NARROWEST = 96;
    private static final double WIDEST = 300;

    public Card {
        rows = List.copyOf(rows);
    }

    public Card(Node node, String below, GraphFindings.Marks marks, List<Row> rows) {
        this(node, below, marks, rows, false);
    }

    /// What was there; `since` says in words how long it is not there any more.
    public static Card gone(Node node, String since) {
        return new Card(node, since, GraphFindings.Marks.NONE, List.of(), true);
    }

    /// A column; `mark` says which keys it is in.
    public record Row(String name, String type, String mark) {}

    public String id() {
        return node.id();
    }

    double head() {
        return below.isEmpty() ? LOW_HEAD : HIGH_HEAD;
    }

    /// Where lines leave from a row, or from the head for a row below zero, counted from its top.
    double rowMiddle(int row) {
        return row < 0 ? head() / 2 : head() + ROW * row + ROW / 2;
    }

    /// How large it is, at no place yet.
    Box size(Letters letters) {
        double width = letters.width(node.name(), Lettering.STRONG) + 2 * PAD;
        if (marks.count() > 0) {
            width += MARK;
        }
        width = Math.max(width, letters.width(below, Lettering.SMALL) + 2 * PAD);
        for (Row row : rows) {
            double type = letters.width(row.type(), Lettering.SMALL);
            double needed =
                    letters.width(row.name(), Lettering.BODY)
                            + (type > 0 ? type + PAD : 0)
                            + letters.width(row.mark(), Lettering.COUNT)
                            + 3 * PAD;
            width = Math.max(width, needed);
        }
        double height = head() + (rows.isEmpty() ? 0 : rows.size() * ROW + FOOT);
        return new Box(0, 0, Math.ceil(Math.clamp(width, NARROWEST, WIDEST)), height);
    }
}
