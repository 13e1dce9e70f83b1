package plumbline.report.excel.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.words.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/// Writes workbooks and finds things in them.
final class WrittenBook {

    private WrittenBook() {}

    static byte[] bytes(Report of, Words words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelReport(words, Extent.ALL).write(of, out);
        return out.toByteArray();
    }

    static List<String> heads(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .map(Cell::getStringCellValue)
                .toList();
    }

    static Row check(XSSFWorkbook book, String service, String check) {
        XSSFSheet sheet = book.getSheet("Checks");
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(each -> text(each, "Service").equals(service))
                .filter(each -> text(each, "Check id").equals(check))
                .findFirst()
                .orElseThrow();
    }

    static Cell cell(Row row, String head) {
        int column = heads((XSSFSheet) row.getSheet()).indexOf(head);
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static String text(Row row, String head) {
        return cell(row, head).getStringCellValue();
    }
}
