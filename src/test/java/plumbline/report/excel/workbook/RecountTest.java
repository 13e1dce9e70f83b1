package plumbline.report.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedService;
import plumbline.report.content.SmallFleet;
import plumbline.report.excel.book.Book;
import plumbline.report.excel.book.Book.Contents;
import plumbline.report.excel.sheet.Sheets;
import plumbline.report.excel.table.SheetName;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// What was written is counted again, and nothing of a long text is lost.
final class RecountTest {

    private static final Words WORDS = Words.english();

    @TempDir Path folder;

    private Contents write(Report report, Path file) throws IOException {
        try (Book book = new Book(WORDS, "title")) {
            new Sheets(WORDS, report, Extent.ALL, book).write(List.of());
            try (OutputStream to = Files.newOutputStream(file)) {
                book.write("title", "program", report.imprint().at(), to);
            }
            return book.contents();
        }
    }

    @Test
    void aWorkbookThatSaysWhatTheReportSaysPasses() throws IOException {
        Report report = SmallFleet.reviewed(folder.resolve("fleet"));
        Path file = folder.resolve("a.xlsx");
        Contents contents = write(report, file);

        assertThatCode(() -> new Recount(WORDS, report).check(file, contents))
                .doesNotThrowAnyException();
    }

    @Test
    void aWorkbookOfAnotherReportIsFound() throws IOException {
        Report reviewed = SmallFleet.reviewed(folder.resolve("fleet"));
        Report proposed = SmallFleet.proposed(folder.resolve("fleet"));
        Path file = folder.resolve("a.xlsx");
        Contents contents = write(proposed, file);

        wrong(reviewed, file, contents);
    }

    @Test
    void aCellThatSaysSomethingElseIsFound() throws IOException {
        changed("the table is busy at noon", "the table is busy at night");
    }

    @Test
    void ofSheetsThatAreBrokenTheFirstIsTold() throws IOException {
        assertThat(changed("</sheetData>", "").arguments())
                .containsExactly(SheetName.MATRIX.title(WORDS));
    }

    @ParameterizedTest
    @CsvSource({
        "' name=\"tblMigrations\"', ' name=\"tblOther\"'",
        "'sqref=\"F2:F', 'sqref=\"F3:F'",
        "'<autoFilter ref=\"A2:', '<autoFilter ref=\"A3:'"
    })
    void aTableAListOrAFilterThatDoesNotSpanItsRowsIsFound(String text, String other)
            throws IOException {
        changed(text, other);
    }

    private ProblemException changed(String text, String other) throws IOException {
        Report report = SmallFleet.reviewed(folder.resolve("fleet"));
        Path file = folder.resolve("a.xlsx");
        Path spoilt = folder.resolve("b.xlsx");
        Contents contents = write(report, file);
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(spoilt))) {
            for (ZipEntry each : zip.stream().map(ZipEntry.class::cast).toList()) {
                String part =
                        new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(each.getName()));
                out.write(part.replace(text, other).getBytes(StandardCharsets.UTF_8));
            }
        }

        return wrong(report, spoilt, contents);
    }

    private static ProblemException wrong(Report report, Path file, Contents contents) {
        Recount recount = new Recount(WORDS, report);
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> recount.check(file, contents));
        assertThat(problem.kind()).isEqualTo(ProblemKind.WORKBOOK_WRONG);
        return problem;
    }

    @Test
    void aTextThatIsTooLongForACellGoesOn() throws IOException {
        String text = "0123456789".repeat(4_000);
        Path file = folder.resolve("a.xlsx");
        Report report = withEvidence(SmallFleet.reviewed(folder.resolve("fleet")), text);

        new Recount(WORDS, report).check(file, write(report, file));

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet evidence = book.getSheet("Evidence");
            XSSFSheet more = book.getSheet("Evidence text");
            String first = evidence.getRow(1).getCell(8).getStringCellValue();
            assertThat(more.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(evidence.getRow(1).getCell(0).getStringCellValue() + "/2");
            assertThat(first).hasSize(32_767);
            assertThat(first + more.getRow(1).getCell(1).getStringCellValue()).isEqualTo(text);
        }
    }

    /// The same with that text in the first evidence.
    private static Report withEvidence(Report report, String text) {
        List<ReportedService> services = new ArrayList<>(report.services());
        ReportedService first = services.getFirst();
        List<ReportedCell> cells = new ArrayList<>(first.cells());
        cells.replaceAll(each -> withEvidence(each, text));
        services.set(
                0,
                new ReportedService(
                        first.name(),
                        first.folder(),
                        first.commit(),
                        first.remote(),
                        first.subject(),
                        cells));
        return new Report(
                report.imprint(),
                services,
                report.findings(),
                report.assumptions(),
                report.losses(),
                report.incidents());
    }

    private static ReportedCell withEvidence(ReportedCell cell, String text) {
        List<ReportedEvidence> evidence = new ArrayList<>(cell.evidence());
        evidence.replaceAll(
                each ->
                        each.id().equals("E-1")
                                ? new ReportedEvidence(
                                        each.id(),
                                        each.kind(),
                                        each.supports(),
                                        each.place(),
                                        text,
                                        each.note(),
                                        each.captured(),
                                        each.freshness(),
                                        each.attachment(),
                                        each.proposed())
                                : each);
        return new ReportedCell(
                cell.state(), cell.shown(), evidence, cell.signature(), cell.notes());
    }
}
