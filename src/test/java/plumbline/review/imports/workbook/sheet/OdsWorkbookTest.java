package plumbline.review.imports.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks in LibreOffice's own format.
final class OdsWorkbookTest {

    private static final String MANY =
            """
            <table:table-row table:number-rows-repeated="3"/>
            <table:table-row>
            <table:table-cell table:number-columns-repeated="2"/>
            <table:table-cell office:value-type="string"><office:annotation><text:p>a remark</text:p>
            </office:annotation><text:p>a<text:s text:c="2"/>b<text:line-break/>c</text:p><text:p>d
            <text:span>e</text:span><text:tab/></text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2026-03-02"><text:p>2. 3.</text:p>
            </table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2026-03-02T09:30:00.4"/>
            <table:table-cell office:value-type="float" office:value="3.10"><text:p>3,1</text:p></table:table-cell>
            <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
            <table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>x</text:p>
            </table:table-cell>
            <table:table-cell table:number-columns-repeated="2000000000"/>
            </table:table-row>
            """;

    @TempDir private Path folder;

    private Path write(String name, String rows) throws IOException {
        Path file = folder.resolve("checks.ods");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            put(out, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(
                    out,
                    "content.xml",
                    """
                    <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">
                    <table:table table:name="None"/>
                    <table:table table:name="Checks">%s</table:table></office:document-content>
                    """
                            .formatted(rows));
            put(out, name, "encryption-data");
        }
        return file;
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyKindOfValueIsToldAsText() throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (WorkbookFile file = WorkbookFile.open(write("Basic/script-lc.xml", MANY))) {
            assertThat(file.sheets()).containsExactly("None", "Checks");
            file.sheets().forEach(each -> file.read(each, rows::add));
        }

        assertThat(rows)
                .singleElement()
                .satisfies(each -> assertThat(each.reference(2)).isEqualTo("Checks!C4"))
                .satisfies(
                        each ->
                                assertThat(each.cells().values())
                                        .containsExactly(
                                                "a  b\nc\nd\ne\t",
                                                "2026-03-02",
                                                "2026-03-02T09:30:00",
                                                "3.1",
                                                "TRUE",
                                                "x",
                                                "x"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    META-INF/manifest.xml,      '',                   WORKBOOK_ENCRYPTED
                    Basic/Standard/Module1.xml, '',                   WORKBOOK_WITH_MACROS
                    Scripts/python/a.py,        '',                   WORKBOOK_WITH_MACROS
                    a,                          <table:table-source/>, WORKBOOK_WITH_LINKS
                    a,                          <table:table-row>,    NOT_A_WORKBOOK
                    """)
    void harmIsRefused(String name, String rows, ProblemKind kind) throws IOException {
        Path file = write(name, rows);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> WorkbookFile.open(file))
                .satisfies(each -> assertThat(each.kind()).isEqualTo(kind));
    }
}
