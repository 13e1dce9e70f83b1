package plumbline.report.excel.book;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import plumbline.report.excel.table.Table;

/// Begins a new page where a column begins to say something else.
final class Breaks {

    /// The most that Excel takes.
    private static final int MOST = 1_000;

    private final XSSFSheet sheet;
    private final int column;
    private String last = "";
    private int breaks;

    Breaks(XSSFSheet sheet, int column) {
        this.sheet = sheet;
        this.column = column;
    }

    /// Before an item is written below that row, counted from 0.
    <T> void before(Table<T> table, T item, int row) {
        if (column < 0) {
            return;
        }
        String now = table.columns().get(column).value().apply(item).plain();
        if (!last.isEmpty() && !now.equals(last) && breaks < MOST) {
            sheet.setRowBreak(row);
            breaks++;
        }
        last = now;
    }
}
