package plumbline.report.excel.template;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import plumbline.report.content.ReportedCell;
import plumbline.report.excel.table.Value;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills `${audit.title}` and the like; a row with `${row.check}` becomes one for each check of
/// each service.
final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*([a-z][a-z0-9.-]*)\\s*}");
    private static final String OF_ROW = "row.";

    private final Map<String, Value> facts;
    private final Map<String, Function<ReportedCell, Value>> fields;
    private final List<ReportedCell> rows;
    private final CellFill fill;
    private final TemplateLosses losses;

    Placeholders(
            Map<String, Value> facts,
            Map<String, Function<ReportedCell, Value>> fields,
            List<ReportedCell> rows,
            CellFill fill,
            TemplateLosses losses) {
        this.facts = facts;
        this.fields = fields;
        this.rows = rows;
        this.fill = fill;
        this.losses = losses;
    }

    static boolean anyIn(XSSFWorkbook book) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (isText(cell) && NAME.matcher(cell.getStringCellValue()).find()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isText(Cell cell) {
        return cell.getCellType() == CellType.STRING;
    }

    /// Tells whether anything in the sheet is not as it was.
    boolean fill(XSSFSheet sheet) {
        boolean any = false;
        for (int at = sheet.getLastRowNum(); at >= 0; at--) {
            XSSFRow row = sheet.getRow(at);
            if (row != null && isRepeated(row)) {
                repeat(sheet, at);
                any = true;
            } else if (row != null) {
                any |= fill(row, null);
            }
        }
        return any;
    }

    private static boolean isRepeated(XSSFRow row) {
        for (Cell cell : row) {
            if (isText(cell)) {
                Matcher found = NAME.matcher(cell.getStringCellValue());
                while (found.find()) {
                    if (found.group(1).startsWith(OF_ROW)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Where there is nothing to tell, its placeholders are empty.
    private void repeat(XSSFSheet sheet, int at) {
        MoreRows.of(sheet, at, rows.size() - 1);
        for (int i = 0; i < Math.max(1, rows.size()); i++) {
            fill(sheet.getRow(at + i), rows.isEmpty() ? null : rows.get(i));
        }
    }

    private boolean fill(XSSFRow row, @Nullable ReportedCell about) {
        boolean any = false;
        for (Cell cell : row) {
            if (isText(cell) && NAME.matcher(cell.getStringCellValue()).find()) {
                fill.write((XSSFCell) cell, said(cell.getStringCellValue(), about));
                any = true;
            }
        }
        return any;
    }

    /// What is nothing but one placeholder keeps its kind: a day stays a day.
    private Value said(String text, @Nullable ReportedCell about) {
        Matcher found = NAME.matcher(text);
        if (found.matches()) {
            return value(found.group(1), about);
        }
        return Value.text(
                found.reset()
                        .replaceAll(
                                each ->
                                        Matcher.quoteReplacement(
                                                plain(value(each.group(1), about)))));
    }

    private static String plain(Value value) {
        return value instanceof Value.Amount(double number) && number == Math.rint(number)
                ? Long.toString((long) number)
                : value.plain();
    }

    /// One that nobody knows stays in sight.
    private Value value(String name, @Nullable ReportedCell about) {
        Value fact = facts.get(name);
        if (fact != null) {
            return fact;
        }
        Function<ReportedCell, Value> field =
                name.startsWith(OF_ROW) ? fields.get(name.substring(OF_ROW.length())) : null;
        if (field == null) {
            losses.notKnown(name);
            return Value.text("${" + name + "}");
        }
        return about == null ? Value.none() : field.apply(about);
    }
}
