package plumbline.report.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.report.excel.workbook.WrittenBook.bytes;
import static plumbline.report.excel.workbook.WrittenBook.check;
import static plumbline.report.excel.workbook.WrittenBook.heads;
import static plumbline.report.excel.workbook.WrittenBook.text;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.report.content.EarlierAudit;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.words.Words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// What changed since an earlier audit, as the workbook has it.
final class ChangesSheetTest {

    @TempDir static Path folder;

    private static Report report;
    private static byte[] bytes;
    private static XSSFWorkbook book;

    @BeforeAll
    static void write() throws IOException {
        Report now = SmallFleet.reviewed(folder);
        report = now.comparedWith(EarlierAudit.of(now));
        bytes = bytes(report, Words.english());
        book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    /// The texts of its rows below the head.
    private static List<List<String>> rows(XSSFSheet sheet) {
        int head = sheet.getTables().getFirst().getStartCellReference().getRow();
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(each -> each.getRowNum() > head)
                .map(ChangesSheetTest::texts)
                .toList();
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, 11)
                .mapToObj(each -> row.getCell(each, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static List<String> row(String service, String check) {
        return rows(book.getSheet("Changes")).stream()
                .filter(each -> each.get(0).equals(service) && each.get(1).equals(check))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachChangeSaysWhatWasWhatIsAndWhy() {
        assertThat(row("shop", "index-concurrently"))
                .containsSubsequence("regressed", "PASS", "FAIL")
                .containsSubsequence("quiet then", "the table is busy at noon", "a person");
        assertThat(row("shop", "descriptive-name"))
                .containsSubsequence("fixed", "FAIL", "PASS")
                .contains("a person who confirmed it");
    }

    @Test
    void whatIsGoneIsToldAndItsTextStaysText() {
        List<String> gone = row("old-shop", "hand-made");

        assertThat(gone).containsSubsequence("gone", "FAIL", "absent");
        assertThat(gone.get(8)).startsWith("=HYPERLINK(");
        for (Row row : book.getSheet("Changes")) {
            assertThat(row).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA);
        }
    }

    @Test
    void scoresStandFirstWithTheirTerms() {
        List<List<String>> rows = rows(book.getSheet("Changes"));

        assertThat(rows.getFirst().getFirst()).isEqualTo("All services");
        assertThat(rows.getFirst().get(4)).isEqualTo("score");
        assertThat(rows.getFirst().get(7)).contains("fixed (1)").contains("regressed (1)");
        assertThat(rows.stream().limit(4).map(List::getFirst))
                .containsExactly("All services", "old-shop", "shop", "stock");
    }

    @Test
    void aboveTheTableStandsWhatIsCompared() {
        XSSFSheet sheet = book.getSheet("Changes");

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                .contains("Q1.plumb · 2026-01-05 · commit c0ffee · reviewed by Mia");
        assertThat(sheet.getTables().getFirst().getName()).isEqualTo("tblChanges");
    }

    @Test
    void theChecksShowWhatTheyWere() {
        Row regressed = check(book, "shop", "index-concurrently");
        XSSFSheet checks = book.getSheet("Checks");

        assertThat(text(regressed, "Previous result")).isEqualTo("PASS");
        assertThat(text(regressed, "Change")).isEqualTo("regressed");
        assertThat(text(check(book, "stock", "drop-table"), "Change")).isEqualTo("same");
        assertThat(checks.isColumnHidden(heads(checks).indexOf("Previous result"))).isFalse();
    }

    @Test
    void inGermanAsWellAndTheSameBytesAgain() throws IOException {
        byte[] german = bytes(report, Words.of(Locale.GERMAN));
        try (XSSFWorkbook other = new XSSFWorkbook(new ByteArrayInputStream(german))) {
            assertThat(rows(other.getSheet("Änderungen")))
                    .flatExtracting(each -> each)
                    .contains("verschlechtert", "behoben", "entfallen", "Alle Dienste");
        }
        assertThat(bytes(report, Words.english())).isEqualTo(bytes);
    }
}
