package plumbline.report.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.report.excel.workbook.WrittenBook.bytes;
import static plumbline.report.excel.workbook.WrittenBook.heads;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.report.content.OldDocument;
import plumbline.report.content.OldPaper;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.words.Words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/// What imported documents claim, as the workbook has it.
final class ClaimsSheetTest {

    @TempDir Path folder;

    private static XSSFWorkbook write(Report report, Words words) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(report, words)));
    }

    private Report report(List<OldDocument> documents) {
        return SmallFleet.reviewed(folder.resolve("fleet")).with(documents);
    }

    private static List<String> row(XSSFSheet sheet, int column, String text) {
        for (Row row : sheet) {
            List<String> texts = texts(row);
            if (texts.get(column).equals(text)) {
                return texts;
            }
        }
        throw new AssertionError("no row of " + text);
    }

    private static List<String> texts(Row row) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        return StreamSupport.stream(row.spliterator(), false)
                .map(formatter::formatCellValue)
                .toList();
    }

    @Test
    void eachClaimStandsBesideWhatItsRowsSayAndWhy() throws IOException {
        try (XSSFWorkbook book = write(report(OldPaper.in(folder)), Words.english())) {
            XSSFSheet sheet = book.getSheet("Claims");

            assertThat(heads(sheet))
                    .containsExactly(
                            "Document",
                            "Service",
                            "Line",
                            "Document says",
                            "Rows say",
                            "Code",
                            "Why");
            assertThat(row(sheet, 3, "9 checks"))
                    .startsWith("stock.md", "stock", "6")
                    .contains("1 PASS, 0 PARTIAL, 1 FAIL, 0 N/A of 2 rows", "CLAIM_TOTAL");
            assertThat(sheet.getTables().getFirst().getName()).isEqualTo("tblClaims");
        }
    }

    @Test
    void aDocumentWhoseBytesAreGoneIsToldInTheLanguageOfTheBook() throws IOException {
        List<OldDocument> gone = List.of(new OldDocument("a.md", "stock", false, List.of()));

        try (XSSFWorkbook book = write(report(gone), Words.of(Locale.GERMAN))) {
            XSSFSheet sheet = book.getSheetAt(book.getSheetIndex("Änderungen") + 1);
            assertThat(texts(sheet.getRow(1)))
                    .contains("a.md")
                    .anyMatch(each -> each.startsWith("Die Bytes von a.md sind nicht mehr da"));
        }
    }
}
