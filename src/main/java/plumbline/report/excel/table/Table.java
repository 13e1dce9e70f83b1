package plumbline.report.excel.table;

import java.util.List;
import java.util.function.Predicate;

/// A table that fills a sheet: its rows are made while they are written.
///
/// `name` is what formulas call it, or empty where it is only a grid; `above` are the rows over its
/// header; `frozen` columns stay in view; `bands` says that a new value in that column begins a
/// page, or -1; `printed` columns are on paper, the others only on the screen; rows that are not
/// `told` are there for formulas, and hidden.
public record Table<T>(
        SheetName sheet,
        String name,
        List<Column<T>> columns,
        Iterable<T> rows,
        int above,
        int frozen,
        int bands,
        int printed,
        Predicate<T> told) {

    public Table {
        columns = List.copyOf(columns);
    }

    public Table(SheetName sheet, String name, List<Column<T>> columns, Iterable<T> rows) {
        this(sheet, name, columns, rows, 0, 0, -1, columns.size(), _ -> true);
    }

    /// The same below that many rows.
    public Table<T> below(int rowsAbove) {
        return new Table<>(sheet, name, columns, rows, rowsAbove, frozen, bands, printed, told);
    }

    /// The same with that many columns that stay in view.
    public Table<T> frozenAt(int columnsInView) {
        return new Table<>(sheet, name, columns, rows, above, columnsInView, bands, printed, told);
    }

    /// The same with a page for each value of a column.
    public Table<T> pagedBy(int column) {
        return new Table<>(sheet, name, columns, rows, above, frozen, column, printed, told);
    }

    /// The same with only the columns up to that one on paper.
    public Table<T> printedTo(String id) {
        return new Table<>(sheet, name, columns, rows, above, frozen, bands, place(id) + 1, told);
    }

    /// The same with only some of its rows in sight.
    public Table<T> telling(Predicate<T> which) {
        return new Table<>(sheet, name, columns, rows, above, frozen, bands, printed, which);
    }

    /// The place of a column, counted from 0.
    public int place(String id) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).id().equals(id)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no column " + id);
    }
}
