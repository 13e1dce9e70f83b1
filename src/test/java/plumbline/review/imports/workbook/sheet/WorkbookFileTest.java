package plumbline.review.imports.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What workbooks say, and which of them are refused.
final class WorkbookFileTest {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String NO_MACRO =
            "<Override PartName=\"/xl/more.bin\" ContentType=\"text/plain\"/>";

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("checks.xlsx");
    }

    private static List<SheetRow> rows(Path file) {
        List<SheetRow> rows = new ArrayList<>();
        try (WorkbookFile opened = WorkbookFile.open(file)) {
            opened.sheets().forEach(each -> opened.read(each, rows::add));
        }
        return rows;
    }

    private static void refused(Path file, ProblemKind kind) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> rows(file))
                .satisfies(each -> assertThat(each.kind()).isEqualTo(kind));
    }

    private void save(XSSFWorkbook book) throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file())) {
            book.write(out);
        }
    }

    private void zip(Map<String, String> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file()))) {
            for (Map.Entry<String, String> each : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void everyKindOfValueIsToldAsText() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        CellStyle time = book.createCellStyle();
        time.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy hh:mm"));
        Row row = book.createSheet("A").createRow(4);
        row.createCell(0).setCellValue("=1+1 _x005F_x0041_");
        row.createCell(2).setCellValue(3.10);
        row.createCell(3).setCellValue(12);
        row.createCell(4).setCellValue(true);
        row.createCell(6).setCellValue(LocalDateTime.parse("2026-03-02T09:30:00"));
        row.getCell(6).setCellStyle(time);
        row.createCell(7).setCellValue(LocalDateTime.parse("2026-03-02T00:00:00"));
        row.getCell(7).setCellStyle(time);
        row.createCell(27).setCellValue("far");
        save(book);

        assertThat(rows(file()))
                .singleElement()
                .satisfies(each -> assertThat(each.number()).isEqualTo(5))
                .satisfies(each -> assertThat(each.reference(27)).isEqualTo("A!AB5"))
                .satisfies(
                        each ->
                                assertThat(each.cells().values())
                                        .containsExactly(
                                                "=1+1 _x0041_",
                                                "3.1",
                                                "12",
                                                "TRUE",
                                                "2026-03-02T09:30:00",
                                                "2026-03-02",
                                                "far"));
    }

    @Test
    void textWithinTheSheetIsReadWithoutHowItIsReadAloud() throws IOException {
        sheet(
                """
                <row><c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b_x000A_</t></r>
                <rPh><t>no</t></rPh></is></c><c t="str"><f>x</f><v>c</v></c><c t="e"><v>#N/A</v></c>
                <c t="d"><v>2026-03-02</v></c></row>
                """);

        assertThat(rows(file()).getFirst().cells().values())
                .containsExactly("a b\n", "c", "#N/A", "2026-03-02");
    }

    private void sheet(String rows) throws IOException {
        sheet(rows, MAIN + "sheet.main+xml", NO_MACRO);
    }

    private void sheet(String rows, String type, String more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>
                <Override PartName="/xl/workbook.xml" ContentType="%s"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>
                %s</Types>
                """
                        .formatted(type, MAIN, more));
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        String space = "http://schemas.openxmlformats.org/";
        parts.put(
                "xl/workbook.xml",
                """
                <workbook xmlns="%sspreadsheetml/2006/main" xmlns:r="%sofficeDocument/2006/relationships">
                <sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>
                """
                        .formatted(space, space));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%sspreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>"
                        .formatted(space, rows));
        parts.put("xl/more.bin", "");
        zip(parts);
    }

    private static String relation(String type, String target) {
        return """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="%s"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/></Relationships>
        """
                .formatted(target, type);
    }

    @Test
    void macrosAreRefused() throws IOException {
        sheet("", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "");
        refused(file(), ProblemKind.WORKBOOK_WITH_MACROS);

        sheet("", MAIN + "sheet.main+xml", "");
        refused(file(), ProblemKind.WORKBOOK_WITH_MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"externalLink+xml", "connections+xml", "queryTable+xml"})
    void linksToElsewhereAreRefused(String type) throws IOException {
        sheet(
                "",
                MAIN + "sheet.main+xml",
                "<Override PartName=\"/xl/more.bin\" ContentType=\"" + MAIN + type + "\"/>");

        refused(file(), ProblemKind.WORKBOOK_WITH_LINKS);
    }

    @Test
    void anotherDocumentIsNoWorkbook() throws IOException {
        sheet(
                "",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                NO_MACRO);

        refused(file(), ProblemKind.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>
                    <row r="x"/>
                    <row><c t="s"><v>7</v></c></row>
                    <row><c>
                    <row><c r="1A"><v>1</v></c></row>
                    """)
    void brokenSheetsAreRefused(String rows) throws IOException {
        sheet(rows);

        refused(file(), ProblemKind.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Service;Check id;Result", "PK\u0003\u0004 and no more"})
    void anythingElseIsNoWorkbook(String text) throws IOException {
        Files.writeString(file(), text);

        refused(file(), ProblemKind.NOT_A_WORKBOOK);
    }

    @Test
    void aZipOfSomethingElseIsNoWorkbook() throws IOException {
        zip(Map.of("a.txt", "a"));

        refused(file(), ProblemKind.NOT_A_WORKBOOK);
    }

    @Test
    void aBombIsRefusedBeforeItIsRead() throws IOException {
        zip(Map.of("xl/worksheets/sheet1.xml", " ".repeat(30_000_000)));
        refused(file(), ProblemKind.WORKBOOK_SWOLLEN);

        Map<String, String> many = new LinkedHashMap<>();
        for (int at = 0; at < 5_001; at++) {
            many.put("a" + at, "");
        }
        zip(many);
        refused(file(), ProblemKind.WORKBOOK_SWOLLEN);
    }

    @Test
    void passwordsAndOldFormatsAreRefused() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file())) {
            container.createDocument(new ByteArrayInputStream(new byte[9]), "Workbook");
            container.writeFilesystem(out);
        }
        refused(file(), ProblemKind.WORKBOOK_TOO_OLD);

        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file())) {
            container.createDocument(new ByteArrayInputStream(new byte[9]), "EncryptedPackage");
            container.writeFilesystem(out);
        }
        refused(file(), ProblemKind.WORKBOOK_ENCRYPTED);
    }

    @Test
    void moreRowsThanAnyAuditHasAreRefused() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at <= 200_000; at++) {
            rows.append("<row><c><v>").append(at).append("</v></c></row>");
        }
        sheet(rows.toString());

        refused(file(), ProblemKind.WORKBOOK_TOO_LONG);
    }
}
