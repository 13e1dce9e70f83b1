package plumbline.report.excel.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Workbooks as clients send them.
public final class ClientTemplate {

    /// The first row below the header, counted from 0.
    static final int FIRST = 3;

    static final int PREPARED = 3;

    private ClientTemplate() {}

    /// A merged heading, a table with a formula, a rule and a list, and a total below it; a cover
    /// with placeholders, and a sheet that is nobody's business.
    public static Path table(Path folder) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            controls(book, book.createSheet("Controls"));
            XSSFSheet cover = book.createSheet("Cover");
            cover.createRow(0).createCell(1).setCellValue("Audit of ${service.name}");
            cover.createRow(1).createCell(1).setCellValue("${audit.date}");
            cover.createRow(2).createCell(1).setCellValue("${no.such.thing}");
            XSSFSheet legend = book.createSheet("Legend");
            legend.createRow(0).createCell(0).setCellValue("FAIL means trouble");
            legend.setColumnWidth(0, 9_999);
            return save(book, folder.resolve("client.xlsx"));
        }
    }

    private static void controls(XSSFWorkbook book, XSSFSheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("ACME controls");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
        XSSFRow header = sheet.createRow(FIRST - 1);
        String[] names = {"Service", "Control ID", "Status", "Remarks", "Due date", "Bad"};
        for (int at = 0; at < names.length; at++) {
            header.createCell(at).setCellValue(names[at]);
        }
        XSSFCellStyle style = book.createCellStyle();
        style.setBorderBottom(BorderStyle.DASHED);
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        for (int row = FIRST; row < FIRST + PREPARED; row++) {
            sheet.createRow(row).setHeightInPoints(31);
            for (int at = 0; at < names.length; at++) {
                sheet.getRow(row).createCell(at).setCellStyle(style);
            }
            sheet.getRow(row).getCell(5).setCellFormula("IF(C%d=\"FAIL\",1,0)".formatted(row + 1));
        }
        XSSFRow total = sheet.createRow(FIRST + PREPARED);
        total.createCell(0).setCellValue("Total");
        total.createCell(5).setCellFormula("SUM(F4:F6)");
        rules(sheet);
    }

    private static void rules(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule bad = rules.createConditionalFormattingRule("$C4=\"FAIL\"");
        bad.createPatternFormatting().setFillBackgroundColor(IndexedColors.RED.getIndex());
        rules.addConditionalFormatting(
                new CellRangeAddress[] {
                    CellRangeAddress.valueOf("A4:B6"), CellRangeAddress.valueOf("D4:F6")
                },
                bad);
        DataValidationHelper choices = sheet.getDataValidationHelper();
        sheet.addValidationData(
                choices.createValidation(
                        choices.createExplicitListConstraint(
                                new String[] {"PASS", "PARTIAL", "FAIL", "N/A"}),
                        new CellRangeAddressList(FIRST, FIRST + PREPARED - 1, 2, 2)));
        sheet.setAutoFilter(CellRangeAddress.valueOf("A3:F6"));
    }

    /// A row that repeats, between a heading and a line to sign on.
    public static Path form(Path folder) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Form");
            sheet.createRow(0).createCell(0).setCellValue("Results of ${audit.title}");
            XSSFRow row = sheet.createRow(1);
            row.createCell(0).setCellValue("${row.service}: ${row.check}");
            row.createCell(1).setCellValue("${row.result}");
            row.createCell(2).setCellFormula("LEN(B2)");
            sheet.createRow(2).createCell(0).setCellValue("Signed by ${audit.auditors}");
            return save(book, folder.resolve("form.xlsx"));
        }
    }

    static Path save(XSSFWorkbook book, Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            book.write(to);
        }
        return file;
    }
}
