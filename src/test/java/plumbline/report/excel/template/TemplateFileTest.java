package plumbline.report.excel.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Extent;
import plumbline.report.content.SmallFleet;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

final class TemplateFileTest {

    @TempDir private Path folder;

    @Test
    void aTemplateWithMacrosIsRefused() throws IOException {
        Path file;
        try (XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            book.createSheet("Sheet").createRow(0).createCell(0).setCellValue("${audit.title}");
            file = ClientTemplate.save(book, folder.resolve("macros.xlsm"));
        }

        assertRefused(file, ProblemKind.WORKBOOK_WITH_MACROS);
    }

    @Test
    void aTemplateThatUnpacksToFarMoreThanItSeemsToHoldIsRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] nothing = new byte[1 << 20];
        try (OutputStream to = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(to)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 64; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }

        assertRefused(file, ProblemKind.WORKBOOK_SWOLLEN);
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("a.xlsx"), "Status;Remarks"),
                ProblemKind.NOT_A_WORKBOOK);
    }

    private static void assertRefused(Path file, ProblemKind why) {
        assertThatThrownBy(() -> new TemplateFile(file).outline())
                .isInstanceOfSatisfying(
                        ProblemException.class, each -> assertThat(each.kind()).isEqualTo(why));
    }

    @Test
    void columnsOfTheSameNameOrNoneAreCalledByTheirLetters() throws IOException {
        Path file;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFRow row = book.createSheet("Sheet").createRow(0);
            row.createCell(0).setCellValue("Status");
            row.createCell(1).setCellValue("Status");
            row.createCell(3).setCellValue("Id");
            file = ClientTemplate.save(book, folder.resolve("twice.xlsx"));
        }

        TemplateOutline outline = new TemplateFile(file).outline();

        assertThat(outline.findLine("Sheet", 1).orElseThrow().columns())
                .extracting(TemplateColumn::key)
                .containsExactly("#A", "#B", "#C", "Id");
        assertThat(outline.form()).isFalse();
        assertThat(outline.propose().columns()).isEqualTo(Map.of("#A", "result", "Id", "check"));
    }

    @Test
    void aFormIsKnownByItsPlaceholders() throws IOException {
        TemplateOutline outline = new TemplateFile(ClientTemplate.form(folder)).outline();

        assertThat(outline.form()).isTrue();
        assertThat(outline.propose()).isEqualTo(TemplateMap.NONE);
    }

    /// It names cells, and some of them move.
    @Test
    void theOrderOfCalculationIsLeftToTheProgramThatOpensIt() throws IOException {
        Path file = ClientTemplate.form(folder);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(
                    zip.getPath("xl/calcChain.xml"),
                    "<calcChain"
                        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><c"
                        + " r=\"C2\" i=\"1\"/></calcChain>");
            replace(
                    zip.getPath("[Content_Types].xml"),
                    "</Types>",
                    "<Override PartName=\"/xl/calcChain.xml\" ContentType=\"application/vnd."
                        + "openxmlformats-officedocument.spreadsheetml.calcChain+xml\"/></Types>");
            replace(
                    zip.getPath("xl/_rels/workbook.xml.rels"),
                    "</Relationships>",
                    "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/"
                            + "officeDocument/2006/relationships/calcChain\""
                            + " Target=\"calcChain.xml\"/></Relationships>");
        }
        Path out = folder.resolve("out.xlsx");

        try (OutputStream to = Files.newOutputStream(out)) {
            new TemplateReport(Words.english(), Extent.ALL, file, TemplateMap.NONE)
                    .write(SmallFleet.reviewed(folder.resolve("services")), to);
        }

        try (ZipFile zip = new ZipFile(out.toFile())) {
            assertThat(zip.getEntry("xl/calcChain.xml")).isNull();
            for (String each : new String[] {"[Content_Types].xml", "xl/_rels/workbook.xml.rels"}) {
                String text =
                        new String(
                                zip.getInputStream(zip.getEntry(each)).readAllBytes(),
                                StandardCharsets.UTF_8);
                assertThat(text).doesNotContain("calcChain");
            }
        }
    }

    private static void replace(Path file, String what, String with) throws IOException {
        Files.writeString(file, Files.readString(file).replace(what, with));
    }
}
