package plumbline.report.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.report.excel.workbook.WrittenBook.bytes;
import static plumbline.report.excel.workbook.WrittenBook.check;
import static plumbline.report.excel.workbook.WrittenBook.heads;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.words.Words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// The workbook of a small fleet in which something of everything was decided.
final class ExcelReportTest {

    @TempDir static Path folder;

    private static Report report;
    private static byte[] bytes;
    private static XSSFWorkbook book;

    @BeforeAll
    static void write() throws IOException {
        report = SmallFleet.reviewed(folder);
        bytes = bytes(report, Words.english());
        book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    @Test
    void theSheetsStandInTheirOrder() {
        assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                .containsExactly(
                        "Cover",
                        "Summary",
                        "Matrix",
                        "Checks",
                        "Findings",
                        "Evidence",
                        "Evidence text",
                        "Migrations",
                        "Changes",
                        "Claims",
                        "Assumptions",
                        "Not understood",
                        "Method",
                        "_lists",
                        "_meta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_lists", "_meta"})
    void whatOnlyProgramsReadIsVeryHidden(String sheet) {
        assertThat(book.getSheetVisibility(book.getSheetIndex(sheet)))
                .isEqualTo(SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void twoExportsAreTheSameByteForByte() throws IOException {
        assertThat(bytes(report, Words.english())).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Checks", "Findings", "Evidence", "Migrations", "Assumptions"})
    void aTableHasItsHeadsAndSpansItsRows(String name) {
        XSSFSheet sheet = book.getSheet(name);
        XSSFTable table = sheet.getTables().getFirst();

        assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
        assertThat(table.getCTTable().getAutoFilter().getRef())
                .isEqualTo(table.getCTTable().getRef());
        assertThat(table.getColumns())
                .extracting(each -> each.getName())
                .isEqualTo(heads(sheet))
                .doesNotHaveDuplicates();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void theMatrixHasASignForEachServiceThatLeadsToItsRow() {
        XSSFSheet sheet = book.getSheet("Matrix");
        Row row =
                StreamSupport.stream(sheet.spliterator(), false)
                        .filter(each -> each.getCell(0) != null)
                        .filter(
                                each ->
                                        each.getCell(0)
                                                .getStringCellValue()
                                                .equals("index-concurrently"))
                        .findFirst()
                        .orElseThrow();

        assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("shop");
        assertThat(row.getCell(2).getStringCellValue()).isEqualTo("✗ F");
        assertThat(row.getCell(3).getStringCellValue()).endsWith(" ?");
        assertThat(sheet.getHyperlink(row.getRowNum(), 2).getLocation())
                .isEqualTo(
                        "'Checks'!B" + (check(book, "shop", "index-concurrently").getRowNum() + 1));
        assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 2);
    }

    @Test
    void theSummaryIsMadeOfFormulasThatNameTablesAndOfWhatTheyGive() {
        XSSFSheet sheet = book.getSheet("Summary");
        Row shop = sheet.getRow(sheet.getTables().getFirst().getStartRowIndex() + 1);

        assertThat(shop.getCell(0).getStringCellValue()).isEqualTo("shop");
        assertThat(shop.getCell(3).getCellFormula())
                .isEqualTo(
                        "COUNTIFS(tblChecks[Service],tblSummary[[#This Row],[Service]],"
                                + "tblChecks[Result],\"PASS\",tblChecks[Stale],\"<>yes\")");
        assertThat(shop.getCell(3).getNumericCellValue()).isEqualTo(1);
        assertThat(shop.getCell(5).getNumericCellValue()).isEqualTo(1);
        assertThat(shop.getCell(12).getNumericCellValue()).isEqualTo(0.5);
        assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(2);
    }

    @Test
    void theCoverSaysThatItIsADraftAndLeadsToAllSheets() {
        XSSFSheet sheet = book.getSheet("Cover");

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Shop & stock");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("DRAFT");
        assertThat(sheet.getHyperlinkList()).hasSize(12);
        assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
        assertThat(sheet.getHeader().getLeft()).contains("DRAFT · Shop && stock");
    }

    @ParameterizedTest
    @CsvSource({
        "Changes, No earlier audit was named for this report.",
        "Claims, No document was recounted for this report.",
        "Evidence text, Every text fits into its cell."
    })
    void whatHasNothingToTellSaysWhy(String sheet, String why) {
        assertThat(book.getSheet(sheet).getRow(1).getCell(0).getStringCellValue()).startsWith(why);
    }

    @Test
    void aGermanWorkbookHasTheSameIds() throws IOException {
        byte[] german = bytes(report, Words.of(Locale.GERMAN));
        try (XSSFWorkbook other = new XSSFWorkbook(new ByteArrayInputStream(german))) {
            XSSFSheet checks = other.getSheet("Prüfpunkte");

            assertThat(heads(checks)).contains("Ergebnis", "Schwere", "Verbleib");
            assertThat(checks.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(book.getSheet("Checks").getRow(1).getCell(0).getStringCellValue());
            assertThat(other.getSheet("Übersicht").getTables().getFirst().getName())
                    .isEqualTo("tblSummary");
        }
    }
}
