package plumbline.samples;

import java.util.Arrays;
import java.util.List;

/// One row of the page of facts: a row of a seed document, and where its fact stands.
record FactRow(String id, String title, String verdict, String project, List<Fact> facts) {

    /// Reads the cells of a table row, whose last one is the facts.
    static FactRow of(String project, String line) {
        List<String> cells =
                Arrays.stream(line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1))
                        .map(cell -> cell.replace("\\|", "|").strip())
                        .toList();
        if (cells.size() != 5) {
            throw new IllegalArgumentException("five cells are expected: " + line);
        }
        return new FactRow(
                cells.get(0), cells.get(2), cells.get(3), project, Fact.allOf(cells.get(4)));
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
