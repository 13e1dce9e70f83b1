package plumbline.report.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.report.excel.workbook.WrittenBook.bytes;
import static plumbline.report.excel.workbook.WrittenBook.cell;
import static plumbline.report.excel.workbook.WrittenBook.check;
import static plumbline.report.excel.workbook.WrittenBook.heads;
import static plumbline.report.excel.workbook.WrittenBook.text;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.words.Words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The table in which auditors work.
final class ChecksRowsTest {

    @TempDir static Path folder;

    private static Report report;
    private static XSSFWorkbook book;

    @BeforeAll
    static void write() throws IOException {
        report = SmallFleet.reviewed(folder);
        byte[] bytes = bytes(report, Words.english());
        book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    @Test
    void thereIsARowForEachCheckOfEachService() {
        assertThat(book.getSheet("Checks").getLastRowNum()).isEqualTo(report.cells().count());
    }

    @Test
    void whatAPersonDecidedStandsAsAResultBesideTheProposal() {
        Row row = check(book, "shop", "index-concurrently");

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
        Row proposed = check(book, "shop", "drop-table");
        Row imported = check(book, "stock", "descriptive-name");

        assertThat(text(proposed, "Result")).isEmpty();
        assertThat(text(proposed, "Proposed")).isNotEmpty();
        assertThat(text(imported, "Result")).isEmpty();
        assertThat(text(imported, "Proposed")).isEqualTo("PARTIAL");
        assertThat(text(imported, "Confidence")).isEqualTo("imported");
        assertThat(text(imported, "Why proposed")).isEqualTo("two say nothing");
    }

    @Test
    void hostileTextIsATextThatSaysTheSame() {
        Cell reason = cell(check(book, "stock", "drop-table"), "Reason");

        assertThat(reason.getCellType()).isEqualTo(CellType.STRING);
        assertThat(reason.getStringCellValue()).isEqualTo(SmallFleet.HOSTILE.replace("\u0007", ""));
        assertThat(reason.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void aDayIsADay() {
        Cell day = cell(check(book, "stock", "drop-table"), "Review by");

        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aRowHasAHiddenIdAndHiddenDigestsOfItsCells() {
        XSSFSheet sheet = book.getSheet("Checks");
        Row row = check(book, "shop", "index-concurrently");

        assertThat(text(row, "Row id")).matches("PL1:shop:index-concurrently:[0-9a-f]{32}");
        assertThat(text(row, "Base hash")).matches("PL1(?:;[a-z-]+:[0-9a-f]{8})+");
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
        Row row = check(book, "shop", "index-concurrently");
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
}
