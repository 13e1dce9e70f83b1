package plumbline.report.excel.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static plumbline.report.excel.template.ClientTemplate.FIRST;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.SmallFleet;
import plumbline.words.Words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/// The report of a small fleet, written into workbooks of clients.
final class TemplateReportTest {

    private static final int TITLE = 1;

    @TempDir private Path folder;
    private Report report;
    private List<ReportedCell> cells;

    @BeforeEach
    void decide() {
        report = SmallFleet.reviewed(folder.resolve("services"));
        cells = report.cells().toList();
    }

    private byte[] bytes(Path template, TemplateMap map) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        new TemplateReport(Words.english(), Extent.ALL, template, map).write(report, to);
        return to.toByteArray();
    }

    private XSSFWorkbook filled(Path template, TemplateMap map) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(template, map)));
    }

    private static TemplateMap proposed(Path template) {
        return new TemplateFile(template).outline().propose();
    }

    @Test
    void columnsAreProposedByTheirNames() throws IOException {
        assertThat(proposed(ClientTemplate.table(folder)))
                .isEqualTo(
                        new TemplateMap(
                                "Controls",
                                FIRST,
                                Map.of(
                                        "Service", "service",
                                        "Control ID", "check",
                                        "Status", "result",
                                        "Remarks", "comment",
                                        "Due date", "review-by")));
    }

    @Test
    void eachCheckHasARowThatLooksLikeThoseOfTheTemplate() throws IOException {
        Path template = ClientTemplate.table(folder);
        try (XSSFWorkbook book = filled(template, proposed(template))) {
            XSSFSheet sheet = book.getSheet("Controls");
            XSSFRow first = sheet.getRow(FIRST);
            XSSFRow last = sheet.getRow(FIRST + cells.size() - 1);

            assertThat(first.getCell(1).getStringCellValue())
                    .isEqualTo(cells.getFirst().check().id());
            assertThat(last.getCell(0).getStringCellValue())
                    .isEqualTo(cells.getLast().cell().service());
            for (XSSFRow each : List.of(first, last)) {
                assertThat(each.getCell(2).getCellStyle().getBorderBottom().name())
                        .isEqualTo("DASHED");
                assertThat(each.getHeightInPoints()).isEqualTo(31);
            }
            assertThat(sheet.getMergedRegions())
                    .hasToString("[org.apache.poi.ss.util" + ".CellRangeAddress [A1:F1]]");
        }
    }

    @Test
    void formulasGoOnAndWhatStandsBelowCoversAllRows() throws IOException {
        Path template = ClientTemplate.table(folder);
        int end = FIRST + cells.size();
        try (XSSFWorkbook book = filled(template, proposed(template))) {
            XSSFSheet sheet = book.getSheet("Controls");

            assertThat(sheet.getRow(end - 1).getCell(5).getCellFormula())
                    .isEqualTo("IF(C%d=\"FAIL\",1,0)".formatted(end));
            assertThat(sheet.getRow(end).getCell(0).getStringCellValue()).isEqualTo("Total");
            XSSFCell total = sheet.getRow(end).getCell(5);
            assertThat(total.getCellFormula()).isEqualTo("SUM(F4:F%d)".formatted(end));
            assertThat(total.getCTCell().isSetV()).isFalse();
            assertThat(book.getForceFormulaRecalculation()).isTrue();
        }
    }

    @Test
    void rulesListsAndFiltersCoverAllRowsAndSayWhatTheySaid() throws IOException {
        Path template = ClientTemplate.table(folder);
        int end = FIRST + cells.size();
        try (XSSFWorkbook book = filled(template, proposed(template))) {
            XSSFSheet sheet = book.getSheet("Controls");

            assertThat(sheet.getCTWorksheet().getConditionalFormattingArray())
                    .singleElement()
                    .satisfies(
                            each -> {
                                assertThat(each.xgetSqref().getStringValue())
                                        .hasToString("A4:B%1$d D4:F%1$d".formatted(end));
                                assertThat(each.getCfRuleArray(0).getFormulaArray())
                                        .containsExactly("$C4=\"FAIL\"");
                            });
            assertThat(sheet.getDataValidations())
                    .singleElement()
                    .satisfies(
                            each ->
                                    assertThat(each.getRegions().getCellRangeAddress(0))
                                            .hasToString(
                                                    "org.apache.poi.ss.util.CellRangeAddress"
                                                            + " [C4:C"
                                                            + end
                                                            + "]"));
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:F" + end);
        }
    }

    @Test
    void whatNothingWasWrittenIntoHasTheBytesThatItHad() throws IOException {
        Path template = ClientTemplate.table(folder);
        byte[] before = Files.readAllBytes(template);
        Path out = Files.write(folder.resolve("out.xlsx"), bytes(template, proposed(template)));

        for (String part : List.of("xl/worksheets/sheet3.xml", "docProps/core.xml")) {
            assertThat(part(out, part)).as(part).isEqualTo(part(template, part));
        }
        assertThat(Files.readAllBytes(template)).isEqualTo(before);
    }

    private static byte[] part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        Path template = ClientTemplate.table(folder);
        TemplateMap map = proposed(template);

        assertThat(bytes(template, map)).isEqualTo(bytes(template, map));
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
        Path template = ClientTemplate.table(folder);
        TemplateMap map = proposed(template).with("Remarks", "reason");
        try (XSSFWorkbook book = filled(template, map)) {
            XSSFSheet sheet = book.getSheet("Controls");
            List<XSSFCell> hostile =
                    java.util.stream.IntStream.range(FIRST, FIRST + cells.size())
                            .mapToObj(at -> sheet.getRow(at).getCell(3))
                            .filter(each -> each.toString().startsWith("="))
                            .toList();

            assertThat(hostile)
                    .isNotEmpty()
                    .allSatisfy(
                            each -> {
                                assertThat(each.getCellType()).isEqualTo(CellType.STRING);
                                assertThat(each.getCellStyle().getQuotePrefixed()).isTrue();
                                assertThat(each.getCellStyle().getBorderBottom().name())
                                        .isEqualTo("DASHED");
                            });
        }
    }

    @Test
    void placeholdersAreFilledAndThoseThatNobodyKnowsAreTold() throws IOException {
        Path template = ClientTemplate.table(folder);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        TemplateLosses losses =
                new TemplateReport(Words.english(), Extent.ALL, template, TemplateMap.NONE)
                        .fill(report, to);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(to.toByteArray()))) {
            XSSFSheet cover = book.getSheet("Cover");

            assertThat(cover.getRow(0).getCell(TITLE).getStringCellValue())
                    .isEqualTo("Audit of shop, stock");
            assertThat(cover.getRow(1).getCell(TITLE).getLocalDateTimeCellValue())
                    .hasToString("2026-03-02T00:00");
            assertThat(cover.getRow(2).getCell(TITLE).getStringCellValue())
                    .isEqualTo("${no.such.thing}");
            assertThat(losses.unknownPlaceholders()).containsExactly("no.such.thing");
        }
    }

    @Test
    void aRowWithPlaceholdersOfRowsRepeatsForEachCheck() throws IOException {
        try (XSSFWorkbook book = filled(ClientTemplate.form(folder), TemplateMap.NONE)) {
            XSSFSheet sheet = book.getSheet("Form");
            XSSFRow last = sheet.getRow(cells.size());

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Results of Shop & stock");
            assertThat(last.getCell(0).getStringCellValue())
                    .isEqualTo(
                            cells.getLast().cell().service() + ": " + cells.getLast().check().id());
            assertThat(sheet.getRow(1).getCTRow().getCustomHeight()).isFalse();
            assertThat(last.getCell(2).getCellFormula())
                    .isEqualTo("LEN(B%d)".formatted(cells.size() + 1));
            assertThat(sheet.getRow(cells.size() + 1).getCell(0).getStringCellValue())
                    .isEqualTo("Signed by Ada");
        }
    }

    @Test
    void withoutPreparedRowsTheyAreMadeAndWhatFollowsGoesDown() throws IOException {
        Path bare;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Bare");
            sheet.createRow(0).createCell(0).setCellValue("Service");
            sheet.getRow(0).createCell(1).setCellValue("Check id");
            sheet.createRow(1).createCell(0).setCellValue("Signature");
            bare = ClientTemplate.save(book, folder.resolve("bare.xlsx"));
        }
        try (XSSFWorkbook book = filled(bare, proposed(bare))) {
            XSSFSheet sheet = book.getSheet("Bare");

            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(cells.getFirst().cell().service());
            assertThat(sheet.getRow(cells.size() + 1).getCell(0).getStringCellValue())
                    .isEqualTo("Signature");
        }
    }

    @Test
    void aTemplateWithoutAPlaceOrWithOtherColumnsIsTold() throws IOException {
        Path empty;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Nothing");
            empty = ClientTemplate.save(book, folder.resolve("empty.xlsx"));
        }
        TemplateMap gone = new TemplateMap("Gone", 1, Map.of("Status", "result"));

        assertRefused(empty, TemplateMap.NONE, ProblemKind.TEMPLATE_WITHOUT_PLACES);
        assertRefused(empty, gone, ProblemKind.TEMPLATE_IS_ANOTHER);
    }

    private void assertRefused(Path template, TemplateMap map, ProblemKind why) {
        assertThatThrownBy(() -> bytes(template, map))
                .isInstanceOfSatisfying(
                        ProblemException.class, each -> assertThat(each.kind()).isEqualTo(why));
    }
}
