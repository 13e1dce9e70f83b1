package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// `plumbline import` with the files of the service.
final class ImportTest {

    private static final String AUDIT =
            """
            # Tram Service Audit
            **Service:** tram
            | Check | Status | Evidence |
            |---|---|---|
            | lock_timeout configured | FAIL | `db/001_init.sql:2` `CREATE TABLE cars` |
            | Reverses up | PASS | 002_down.sql line 4 |
            | Data backfill handled | PASS | `../../etc/passwd.txt:1` |
            | Indexes on new columns | PASS | `CREATE INDEX` |
            """;

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("tram.md"), AUDIT);
        Path db = Files.createDirectories(folder.resolve("services/tram/db"));
        Files.writeString(
                db.resolve("001_init.sql"),
                """
                -- first
                CREATE TABLE cars (id int);
                CREATE INDEX a ON cars (id);
                CREATE INDEX b ON cars (id);
                """);
        Files.writeString(db.resolve("002_down.sql"), "DROP TABLE cars;\n");
    }

    private Run run(String... more) {
        return Run.of(
                new DesktopDouble(),
                Stream.concat(
                                Stream.of("import", folder.resolve("tram.md").toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private String services() {
        return folder.resolve("services").toString();
    }

    @Test
    void howManyPlacesWereFoundIsToldAndWhyNotTheOthers() {
        assertThat(run("--folder", services()).out())
                .contains(
                        """
                        4 references to files: found 1, several fit 1, not found 2
                              8  CREATE INDEX: several fit: db/001_init.sql:3, db/001_init.sql:4
                              6  002_down.sql line 4: the file has no such line; lines in it: 1
                              7  ../../etc/passwd.txt:1: leads out of the service
                        """)
                .contains("looked through " + services().replace('\\', '/') + "/tram\n");
    }

    @Test
    void withoutAFolderNobodyLooks() {
        assertThat(run().out()).doesNotContain("references to files", "looked through");
        assertThat(run("--format", "json").out()).doesNotContain("\"references\"");
    }

    @Test
    void aServiceThatNoFolderHasIsTold() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other/bus"));
        assertThat(
                        run(
                                        "--folder",
                                        other.toString(),
                                        "--folder",
                                        folder.resolve("other").toString())
                                .out())
                .contains(
                        "The service “tram” is in none of the folders, so that its evidence stays"
                                + " text.\n")
                .contains("No evidence names places in files.\n");
    }

    @Test
    void programsReadTheSame() {
        JsonNode references =
                JsonMapper.shared()
                        .readTree(run("--folder", services(), "--format", "json").out())
                        .path("references");

        assertThat(references.path("found").asInt()).isEqualTo(1);
        assertThat(references.path("several").asInt()).isEqualTo(1);
        assertThat(references.path("missing").asInt()).isEqualTo(2);
        JsonNode first = references.path("all").path(0);
        assertThat(first.path("ground").asString()).isEqualTo("code");
        assertThat(first.path("anchors").path(0).path("path").asString())
                .isEqualTo("db/001_init.sql");
        assertThat(first.path("anchors").path(0).path("firstLine").asInt()).isEqualTo(2);
        assertThat(references.path("all").path(2).path("why").asString()).isEqualTo("outside");
    }

    @Test
    void whatIsBroughtInIsAnchoredAndTheServiceStaysAsItIs() throws IOException {
        List<Path> before = files();

        Run run = run("--folder", services(), "--into", folder.resolve("x.plumb").toString());

        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("x.plumb/journal.jsonl"))
                .content()
                .contains("\"path\":\"db/001_init.sql\"")
                .contains("tram.md, line 6: 002_down.sql line 4");
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("services"))) {
            return all.sorted().toList();
        }
    }

    @Test
    void anAuditInTheServiceIsRefused() throws IOException {
        Path inside = folder.resolve("services/tram/x.plumb");

        Run run = run("--folder", services(), "--into", inside.toString());

        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains("PL-208");
        assertThat(inside).doesNotExist();
    }
}
