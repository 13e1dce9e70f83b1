package plumbline.report.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    private static byte[] bytes(Report of, Words words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelReport(words).write(of, out);
        return out.toByteArray();
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

    private static List<String> heads(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .map(Cell::getStringCellValue)
                .toList();
    }

    @Test
    void thereIsARowForEachCheckOfEachService() {
        assertThat(book.getSheet("Checks").getLastRowNum()).isEqualTo(report.cells().count());
    }

    private static Row check(String service, String check) {
        XSSFSheet sheet = book.getSheet("Checks");
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(each -> text(each, "Service").equals(service))
                .filter(each -> text(each, "Check id").equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row row, String head) {
        int column = heads(book.getSheet("Checks")).indexOf(head);
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static String text(Row row, String head) {
        return cell(row, head).getStringCellValue();
    }

    @Test
    void whatAPersonDecidedStandsAsAResultBesideTheProposal() {
        Row row = check("shop", "index-concurrently");

        assertThat(text(row, "Result")).isEqualTo("FAIL");
        assertThat(text(row, "Reason")).isEqualTo("the table is busy at noon");
        assertThat(text(row, "Proposed")).isEqualTo("FAIL");
        assertThat(text(row, "Disposition")).isEqualTo("to fix");
        assertThat(text(row, "Review state")).isEqualTo("second look");
        assertThat(text(row, "Reviewed by")).isEqualTo("Ada");
        assertThat(cell(row, "Reviewed at").getLocalDateTimeCellValue())
                .hasToString("2026-03-02T09:30");
    }

    @Test
    void whatIsOnlyProposedOrImportedIsNoResult() {
        Row proposed = check("shop", "drop-table");
        Row imported = check("stock", "descriptive-name");

        assertThat(text(proposed, "Result")).isEmpty();
        assertThat(text(proposed, "Proposed")).isNotEmpty();
        assertThat(text(imported, "Result")).isEmpty();
        assertThat(text(imported, "Proposed")).isEqualTo("PARTIAL");
        assertThat(text(imported, "Confidence")).isEqualTo("imported");
        assertThat(text(imported, "Why proposed")).isEqualTo("two say nothing");
    }

    @Test
    void hostileTextIsATextThatSaysTheSame() {
        Cell reason = cell(check("stock", "drop-table"), "Reason");

        assertThat(reason.getCellType()).isEqualTo(CellType.STRING);
        assertThat(reason.getStringCellValue()).isEqualTo(SmallFleet.HOSTILE.replace("\u0007", ""));
        assertThat(reason.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void aDayIsADay() {
        Cell day = cell(check("stock", "drop-table"), "Review by");

        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aRowHasAHiddenIdAndAHiddenDigestOfWhatMayBeEdited() {
        XSSFSheet sheet = book.getSheet("Checks");
        Row row = check("shop", "index-concurrently");

        assertThat(text(row, "Row id")).matches("PL1:shop:index-concurrently:[0-9a-f]{32}");
        assertThat(text(row, "Base hash")).matches("[0-9a-f]{16}");
        assertThat(sheet.isColumnHidden(0)).isTrue();
        assertThat(sheet.isColumnHidden(heads(sheet).indexOf("Base hash"))).isTrue();
    }

    @Test
    void onlyColumnsThatMayBeEditedAreOpen() {
        XSSFSheet sheet = book.getSheet("Checks");
        List<String> heads = heads(sheet);

        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.isAutoFilterLocked()).isFalse();
        assertThat(
                        heads.stream()
                                .filter(
                                        each ->
                                                !sheet.getColumnStyle(heads.indexOf(each))
                                                        .getLocked()))
                .containsExactly(
                        "Result",
                        "Reason",
                        "Severity override",
                        "Why overridden",
                        "Disposition",
                        "Disposition reason",
                        "Priority or link",
                        "Owner",
                        "Review by",
                        "Review state",
                        "Comment");
    }

    @ParameterizedTest
    @CsvSource({
        "Result, lstResult, $A$1:$A$4",
        "Severity override, lstSeverity, $B$1:$B$5",
        "Disposition, lstDisposition, $C$1:$C$8",
        "Review state, lstReviewState, $D$1:$D$4"
    })
    void aListIsOfferedInAllRowsAndInSpareOnes(String column, String list, String source) {
        XSSFSheet sheet = book.getSheet("Checks");
        XSSFDataValidation validation =
                sheet.getDataValidations().stream()
                        .filter(each -> list.equals(formula(each)))
                        .findFirst()
                        .orElseThrow();
        var range = validation.getRegions().getCellRangeAddress(0);

        assertThat(range.getFirstColumn()).isEqualTo(heads(sheet).indexOf(column));
        assertThat(range.getFirstRow()).isEqualTo(1);
        assertThat(range.getLastRow()).isGreaterThan(sheet.getLastRowNum());
        assertThat(validation.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
        assertThat(book.getName(list).getRefersToFormula()).isEqualTo("'_lists'!" + source);
    }

    private static String formula(XSSFDataValidation validation) {
        return validation.getValidationConstraint().getFormula1();
    }

    @Test
    void checksAndEvidenceLeadToEachOther() {
        Row row = check("shop", "index-concurrently");
        XSSFSheet checks = book.getSheet("Checks");
        String there =
                checks.getHyperlink(row.getRowNum(), heads(checks).indexOf("Evidence ids"))
                        .getLocation();
        int evidence = Integer.parseInt(there.substring("'Evidence'!A".length())) - 1;
        XSSFSheet sheet = book.getSheet("Evidence");

        assertThat(sheet.getRow(evidence).getCell(0).getStringCellValue())
                .isEqualTo(text(row, "Evidence ids"));
        assertThat(sheet.getHyperlink(evidence, 0).getLocation())
                .isEqualTo("'Checks'!B" + (row.getRowNum() + 1));
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
                .isEqualTo("'Checks'!B" + (check("shop", "index-concurrently").getRowNum() + 1));
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
        "Changes, This report was not compared with an earlier audit.",
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
