package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.FolderReader;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.report.excel.template.ClientTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A report that goes into a workbook of the client.
final class TemplateCommandTest {

    @TempDir private Path folder;
    private Path template;

    @BeforeEach
    void aServiceAndATemplate() throws IOException {
        Path migrations = folder.resolve("shop/src/main/resources/db/migration");
        Files.createDirectories(migrations);
        Files.writeString(migrations.resolve("V1__Make.sql"), "CREATE INDEX o ON orders (id);\n");
        template = ClientTemplate.table(folder);
    }

    private Run audit(String... more) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        List<String> all = new ArrayList<>(List.of("audit", folder.resolve("shop").toString()));
        all.addAll(List.of("--format", "template", "--out", out().toString()));
        all.addAll(Arrays.asList(more));
        return Run.reading(reader, all.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out.xlsx");
    }

    @Test
    void columnsAreFilledByTheirNamesAndAsSomebodySays() throws IOException {
        Run run =
                audit(
                        "--template",
                        template.toString(),
                        "--map",
                        "Status=proposed",
                        "--map",
                        "D=title");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out()))) {
            XSSFRow first = book.getSheet("Controls").getRow(3);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("shop");
            assertThat(first.getCell(2).getStringCellValue()).isNotEmpty();
            assertThat(first.getCell(3).getStringCellValue()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--map, Status=nothing, is nothing that can be written",
        "--map, Nowhere=result, has no column",
        "--header-row, 17, names no columns",
        "--sheet, Gone, names no columns"
    })
    void whatTheTemplateDoesNotHaveIsWrongUse(String option, String value, String said) {
        Run run = audit("--template", template.toString(), option, value);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(said);
        assertThat(out()).doesNotExist();
    }

    @Test
    void withoutATemplateOrOntoItNothingIsWritten() throws IOException {
        Files.copy(template, out());
        byte[] before = Files.readAllBytes(out());

        assertThat(audit().err()).contains("--template FILE");
        assertThat(audit("--template", out().toString()).err()).contains("is the template itself");
        assertThat(Files.readAllBytes(out())).isEqualTo(before);
    }
}
