package plumbline.report.excel.preview;

import java.util.List;

/// The first rows of a sheet that are in sight; `cut` where there are more.
public record SheetBeginning(String name, List<String> columns, List<Line> lines, boolean cut) {

    public SheetBeginning {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// A row by its number, with a text for each column in sight.
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /// How many of its cells say something.
        public long filled() {
            return cells.stream().filter(each -> !each.isEmpty()).count();
        }
    }
}
