package plumbline.report.excel.workbook;

import org.apache.poi.ss.util.CellRangeAddress;

import plumbline.report.excel.table.Table;

import java.util.Arrays;

/// The cells of a table with its head.
record Area(CellRangeAddress cells) {

    static Area of(Table<?> table, int rows) {
        return new Area(
                new CellRangeAddress(
                        table.above(), table.above() + rows, 0, table.columns().size() - 1));
    }

    /// Whether a table or a filter is about exactly these.
    boolean isAll(String reference) {
        return cells.formatAsString().equals(reference);
    }

    /// Whether rules that hold in some columns hold in all rows below the head.
    boolean isSpanned(String references) {
        return Arrays.stream(references.split(" ", -1))
                .map(CellRangeAddress::valueOf)
                .allMatch(
                        each ->
                                each.getFirstRow() == cells.getFirstRow() + 1
                                        && each.getLastRow() >= cells.getLastRow());
    }
}
