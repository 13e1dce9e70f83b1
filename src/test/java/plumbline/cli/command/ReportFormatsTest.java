package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.FolderReader;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Every format by the name that it has on the command line.
final class ReportFormatsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "sarif, plumblineCell/v1",
        "sarif-github, primaryLocationLineHash",
        "junit, <testsuite name=",
        "oscal, assessment-results",
        "html, <!DOCTYPE html>"
    })
    void aFormatIsWrittenToTheTerminalOrAFile(String format, String sign) throws IOException {
        Path migrations = folder.resolve("shop/src/main/resources/db/migration");
        Files.createDirectories(migrations);
        Files.writeString(migrations.resolve("V1__Make.sql"), "CREATE INDEX o ON orders (id);\n");
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        String shop = folder.resolve("shop").toString();
        Path file = folder.resolve("report");

        Run shown = Run.reading(reader, "audit", shop, "--format", format);
        Run.reading(reader, "audit", shop, "--format", format, "--out", file.toString());

        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains(sign);
        assertThat(Files.readString(file)).contains(sign);
    }
}
