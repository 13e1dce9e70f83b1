package plumbline.review.imports.workbook.sheet;

import org.apache.poi.ss.util.CellReference;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The filled cells of a row by their column, counted from 0; the number of the row counts from 1,
/// as people see it.
public record SheetRow(String sheet, int number, SortedMap<Integer, String> cells) {

    public SheetRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /// What stands in a column, or nothing.
    public String text(int column) {
        return cells.getOrDefault(column, "");
    }

    /// Where people find a cell: `Checks!G14`.
    public String reference(int column) {
        return sheet + "!" + CellReference.convertNumToColString(column) + number;
    }
}
