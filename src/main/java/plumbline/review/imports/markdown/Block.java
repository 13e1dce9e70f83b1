package plumbline.review.imports.markdown;

import java.util.List;

/// A piece of a document; lines begin at 1.
public sealed interface Block {

    int line();

    /// `## Title`; the text without hashes.
    record Heading(int line, int level, String text) implements Block {}

    /// A table with a line of dashes below its head.
    record Table(int line, List<String> head, List<Row> rows) implements Block {

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// A row of a table; `uneven` when it has more cells than the head, and how they were told
    /// apart is a guess; `piped` when an unmasked `|` stands within backticks.
    record Row(int line, List<String> cells, boolean uneven, boolean piped) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// In one line; empty where there are fewer.
        public String cell(int column) {
            return lines(column).replace('\n', ' ');
        }

        /// With its lines, which `<br>` parts; empty where there are fewer.
        public String lines(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /// An item of a list, with what is indented below it.
    record Item(int line, int depth, Box box, String text) implements Block {}

    /// The box before an item.
    enum Box {
        NONE,
        EMPTY,
        TICKED
    }

    /// Lines between fences; nothing in them is a verdict.
    record Code(int line, String language, String text) implements Block {}

    /// A line of text.
    record Text(int line, String text) implements Block {}
}
