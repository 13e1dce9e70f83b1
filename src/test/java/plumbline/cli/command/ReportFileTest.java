package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.FolderReader;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where a report may go, and what becomes of what was there.
final class ReportFileTest {

    @TempDir Path folder;

    @BeforeEach
    void aService() throws IOException {
        Path migrations = folder.resolve("shop/src/main/resources/db/migration");
        Files.createDirectories(migrations);
        Files.writeString(migrations.resolve("V1__Make.sql"), "CREATE INDEX o ON orders (id);\n");
    }

    private Run audit(String format, String out) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        String shop = folder.resolve("shop").toString();
        String file = folder.resolve(out).toString();
        return Run.reading(reader, "audit", shop, "--format", format, "--out", file);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aReportTakesThePlaceOfTheLastOneAndLeavesNothingBeside() throws IOException {
        Files.writeString(folder.resolve("report"), "the last one");

        assertThat(audit("html", "report").exit()).isZero();

        assertThat(folder.resolve("report")).content().startsWith("<!DOCTYPE html>");
        assertThat(names()).containsExactly("report", "shop");
    }

    @ParameterizedTest
    @CsvSource({
        "html, shop, is a folder",
        "md, gone/report.md, There is no folder",
        "html, gone/report, There is no folder",
        "html, shop/report, which is audited",
        "md, shop/docs, which is audited"
    })
    void aPlaceThatIsNoneIsRefusedAndNothingIsMade(String format, String out, String said)
            throws IOException {
        Run run = audit(format, out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(said).contains(folder.toString());
        assertThat(names()).containsExactly("shop");
        assertThat(folder.resolve("shop")).isDirectoryNotContaining("glob:**{report,docs}");
    }

    @Test
    void aLinkStaysALinkToWhatIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("real"), "the last one");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        audit("html", "link");

        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void whatTellsAllCannotTellFindingsOnly() {
        Run run = Run.of(new DesktopDouble(), "audit", ".", "--format", "sarif", "--findings-only");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--findings-only is for text, md, html and xlsx");
    }

    private Run audit(String format, String out, String... more) {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        String shop = folder.resolve("shop").toString();
        List<String> all = new ArrayList<>(List.of("audit", shop, "--format", format));
        all.addAll(List.of("--out", folder.resolve(out).toString()));
        all.addAll(List.of(more));
        return Run.reading(reader, all.toArray(String[]::new));
    }

    @Test
    void picturesStandInAPageAndBesideADocument() throws IOException {
        String migration = "shop/src/main/resources/db/migration/V0__Orders.sql";
        Files.writeString(folder.resolve(migration), "CREATE TABLE orders (id int PRIMARY KEY);\n");
        String all = "timeline,graph,schema";

        assertThat(audit("html", "a.html", "--pictures", all).exit()).isZero();
        assertThat(names()).containsExactly("a.html", "shop");
        assertThat(folder.resolve("a.html"))
                .content()
                .contains("href=\"#pictures\"", "Timeline of shop", "Schema of shop after");

        assertThat(audit("md", "a.md", "--style", "fleet", "--pictures", all).exit()).isZero();
        assertThat(names())
                .containsExactly(
                        "a-graph.svg",
                        "a-schema-shop.svg",
                        "a-timeline.svg",
                        "a.html",
                        "a.md",
                        "shop");
        assertThat(folder.resolve("a.md"))
                .content()
                .contains("## Pictures", "![Timeline of shop](a-timeline.svg)");
        assertThat(folder.resolve("a-graph.svg")).content().startsWith("<svg").contains("orders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void picturesHaveNoPlaceElsewhere(String format) throws IOException {
        Run run = audit(format, "a", "--pictures", "timeline");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is for html, md and xlsx, not for " + format);
        assertThat(names()).containsExactly("shop");
    }
}
