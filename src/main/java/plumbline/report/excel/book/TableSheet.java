package plumbline.report.excel.book;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.Mark;
import plumbline.report.excel.table.Table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All of the sheet of a table but its rows.
final class TableSheet {

    /// Rows below a table that people may add something in.
    static final int SPARE = 500;

    private static final int UNITS = 256;
    private static final int HEAD_HEIGHT = 30;

    private final XSSFSheet sheet;
    private final Table<?> table;
    private final Styles styles;

    TableSheet(XSSFSheet sheet, Table<?> table, Styles styles) {
        this.sheet = sheet;
        this.table = table;
        this.styles = styles;
    }

    /// Around so many rows.
    void write(int rows, Choices choices) {
        head();
        int first = table.above() + 1;
        int last = table.above() + Math.max(rows, 1);
        for (int at = 0; at < table.columns().size(); at++) {
            Column<?> column = table.columns().get(at);
            column(at, column);
            choices.apply(sheet, column, at, first, last + SPARE);
        }
        marks(first, last + SPARE);
        sheet.createFreezePane(table.frozen(), table.above() + 1);
        span(last);
    }

    private void head() {
        XSSFRow row = sheet.createRow(table.above());
        Map<Look, XSSFCellStyle> heads = new EnumMap<>(Look.class);
        int longest = 0;
        for (int at = 0; at < table.columns().size(); at++) {
            Column<?> column = table.columns().get(at);
            boolean sign = column.look() == Look.SIGN;
            XSSFCell cell = row.createCell(at);
            cell.setCellValue(column.header());
            cell.setCellStyle(heads.computeIfAbsent(column.look(), styles::head));
            longest = sign ? Math.max(longest, column.header().length()) : longest;
        }
        row.setHeightInPoints(Math.max(HEAD_HEIGHT, Math.min(160, 6 * longest + 12)));
    }

    private void column(int at, Column<?> column) {
        sheet.setColumnWidth(at, Math.min(255, column.width() + 1) * UNITS);
        sheet.setColumnHidden(at, column.hidden());
        sheet.setDefaultColumnStyle(
                at, styles.of(new Styles.Key(column.look(), column.open(), false, false)));
    }

    /// One rule for all columns in a row that are marked alike.
    private void marks(int first, int last) {
        int from = 0;
        while (from < table.columns().size()) {
            List<Mark> marks = table.columns().get(from).marks();
            int to = from;
            while (to + 1 < table.columns().size()
                    && table.columns().get(to + 1).marks().equals(marks)) {
                to++;
            }
            Marking.apply(sheet, new CellRangeAddress(first, last, from, to), marks);
            from = to + 1;
        }
    }

    /// A table that formulas can name, or a grid that can be filtered.
    private void span(int last) {
        String area =
                new CellReference(table.above(), 0).formatAsString()
                        + ":"
                        + new CellReference(last, table.columns().size() - 1).formatAsString();
        if (table.name().isEmpty()) {
            sheet.setAutoFilter(CellRangeAddress.valueOf(area));
            return;
        }
        Grid.table(sheet, table.name(), new AreaReference(area, SpreadsheetVersion.EXCEL2007));
    }
}
