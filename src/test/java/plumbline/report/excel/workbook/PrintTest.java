package plumbline.report.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.words.Words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// What of a workbook is on paper, and how large.
final class PrintTest {

    /// A page of A4 across without its margins, in points.
    private static final double PAGE = 842 - 2 * 0.4 * 72;

    /// The width of a digit of 10 points, and what is around each text.
    private static final double SIGN = 7 * 0.75;

    @TempDir static Path folder;

    private static XSSFWorkbook book;

    @BeforeAll
    static void write() throws IOException {
        byte[] bytes = WrittenBook.bytes(SmallFleet.reviewed(folder), Words.english());
        book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Matrix", "Checks", "Findings", "Evidence", "Migrations"})
    void lettersHaveSevenPointsOrMoreOnPaper(String name) {
        XSSFSheet sheet = book.getSheet(name);
        String area = book.getPrintArea(book.getSheetIndex(sheet));
        int heads = sheet.getPaneInformation().getHorizontalSplitTopRow() - 1;
        int last =
                area == null
                        ? sheet.getRow(heads).getLastCellNum() - 1
                        : new AreaReference(area, SpreadsheetVersion.EXCEL2007)
                                .getLastCell()
                                .getCol();
        double width =
                IntStream.rangeClosed(0, last)
                        .filter(each -> !sheet.isColumnHidden(each))
                        .mapToDouble(each -> sheet.getColumnWidth(each) / 256.0 * SIGN)
                        .sum();

        int pages = sheet.getPrintSetup().getFitWidth();

        assertThat(10 * Math.min(1, pages * PAGE / width)).isGreaterThanOrEqualTo(7);
    }

    @Test
    void theChecksArePrintedUpToTheirWeight() {
        assertThat(book.getPrintArea(book.getSheetIndex("Checks"))).isEqualTo("Checks!$A:$K");
        assertThat(WrittenBook.heads(book.getSheet("Checks")).subList(1, 11))
                .containsExactly(
                        "Service",
                        "Section",
                        "Check id",
                        "Check",
                        "Result",
                        "Reason",
                        "Proposed",
                        "Confidence",
                        "Why proposed",
                        "Severity");
    }

    @Test
    void rowsThatAreNoFindingsAreHiddenAndStillCounted() throws IOException {
        Report report = SmallFleet.reviewed(folder.resolve("again"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelReport(Words.english(), Extent.FINDINGS).write(report, out);

        try (XSSFWorkbook part = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet checks = part.getSheet("Checks");
            assertThat(StreamSupport.stream(checks.spliterator(), false).filter(Row::getZeroHeight))
                    .hasSize((int) Extent.FINDINGS.leftOut(report));
            assertThat(checks.getLastRowNum()).isEqualTo(book.getSheet("Checks").getLastRowNum());
            assertThat(part.getSheet("Cover").getRow(3).getCell(0).getStringCellValue())
                    .startsWith("Only findings are in sight");
        }
    }
}
