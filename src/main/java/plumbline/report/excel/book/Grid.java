package plumbline.report.excel.book;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

import plumbline.report.excel.table.CellText;
import plumbline.report.excel.table.Look;

import java.util.List;

/// Single cells, and tables around cells that are there.
public final class Grid {

    private static final int HEAD_HEIGHT = 44;

    private Grid() {}

    /// A text in a cell; what looks like a formula stays a text.
    public static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.escaped(CellText.legal(text)));
        }
    }

    /// A formula, and what it gives: a number, or a text.
    public static void formula(XSSFCell cell, String formula, Object value) {
        cell.setCellFormula(formula);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /// The heads of columns; behind the first ones stand numbers.
    public static void head(XSSFSheet sheet, int at, List<String> texts, int names, Styles styles) {
        XSSFRow row = sheet.createRow(at);
        XSSFCellStyle name = styles.head(Look.NAME);
        XSSFCellStyle number = styles.head(Look.NUMBER);
        for (int column = 0; column < texts.size(); column++) {
            XSSFCell cell = row.createCell(column, CellType.STRING);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(column < names ? name : number);
        }
        row.setHeightInPoints(HEAD_HEIGHT);
    }

    /// A table that formulas can name; its heads are there.
    public static void table(XSSFSheet sheet, String name, AreaReference area) {
        XSSFTable made = sheet.createTable(area);
        made.setName(name);
        made.setDisplayName(name);
        made.getCTTable().addNewAutoFilter().setRef(made.getCTTable().getRef());
        CTTableStyleInfo style = made.getCTTable().addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
    }
}
