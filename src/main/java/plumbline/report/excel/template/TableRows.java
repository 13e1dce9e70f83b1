package plumbline.report.excel.template;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import plumbline.report.content.ReportedCell;
import plumbline.report.excel.table.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Fills the rows below a header: first those that are prepared, which hold no words, then as many
/// more like the last of them as are needed.
final class TableRows {

    private final XSSFSheet sheet;
    private final int first;
    private final Map<Integer, Function<ReportedCell, Value>> columns;

    private TableRows(
            XSSFSheet sheet, int header, Map<Integer, Function<ReportedCell, Value>> columns) {
        this.sheet = sheet;
        this.first = header + 1;
        this.columns = columns;
    }

    /// As a mapping says; columns that the template does not have any more are passed over.
    static TableRows of(
            XSSFSheet sheet, TemplateMap map, Map<String, Function<ReportedCell, Value>> fields) {
        Map<Integer, Function<ReportedCell, Value>> columns = new LinkedHashMap<>();
        XSSFRow header = sheet.getRow(map.headerRow() - 1);
        if (header != null) {
            for (TemplateColumn each : HeaderRow.columns(header)) {
                Function<ReportedCell, Value> field = fields.get(map.columns().get(each.key()));
                if (field != null) {
                    columns.put(each.index(), field);
                }
            }
        }
        return new TableRows(sheet, map.headerRow() - 1, columns);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    void fill(List<ReportedCell> rows, CellFill fill) {
        int prepared = prepared();
        if (prepared == 0 && !rows.isEmpty()) {
            makeRoom();
            prepared = 1;
        }
        MoreRows.of(sheet, first + prepared - 1, rows.size() - prepared);
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = row(first + i);
            ReportedCell about = rows.get(i);
            columns.forEach((at, field) -> fill.write(cell(row, at), field.apply(about)));
        }
    }

    private XSSFRow row(int at) {
        XSSFRow row = sheet.getRow(at);
        return row == null ? sheet.createRow(at) : row;
    }

    /// A new one looks as its whole column does.
    private XSSFCell cell(XSSFRow row, int at) {
        XSSFCell cell = row.getCell(at);
        if (cell != null) {
            return cell;
        }
        XSSFCell made = row.createCell(at);
        made.setCellStyle((XSSFCellStyle) sheet.getColumnStyle(at));
        return made;
    }

    private int prepared() {
        int at = first;
        while (isPrepared(sheet.getRow(at))) {
            at++;
        }
        return at - first;
    }

    /// An empty row is the space before what follows.
    private static boolean isPrepared(@Nullable XSSFRow row) {
        if (row == null || row.getPhysicalNumberOfCells() == 0) {
            return false;
        }
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /// What follows right below the header goes down by one.
    private void makeRoom() {
        if (first <= sheet.getLastRowNum()) {
            sheet.shiftRows(first, sheet.getLastRowNum(), 1, true, false);
        }
        sheet.createRow(first);
    }
}
