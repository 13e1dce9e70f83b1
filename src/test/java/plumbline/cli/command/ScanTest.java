package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReader;
import plumbline.analysis.LineAdapter;
import plumbline.framework.Framework;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class ScanTest {

    @TempDir private Path root;

    private Run scan(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "scan";
        arguments[1] = root.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.reading(
                new FolderReader(List.of(new LineAdapter(Framework.KNEX, ".drop"))), arguments);
    }

    @BeforeEach
    void makeService() throws IOException {
        Files.createDirectories(root.resolve("orders"));
        Files.writeString(root.resolve("orders/001.drop"), "users\n? what is this\n");
        Files.writeString(root.resolve("orders/002.drop"), "orders\n");
    }

    @Test
    void theTreeShowsWhatWasReadAndAsLoudlyWhatWasNot() {
        Run run = scan();

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualToNormalizingNewlines(
                        """
                        orders  orders
                        └─ Knex on postgresql, 2 migrations
                           │  in orders
                           │  history in history; transactions: each; configured by nothing that was found
                           ├─ 001.drop  up 1  down missing  1 not understood
                           └─ 002.drop  up 1  down missing

                        Not understood (1):
                          orders/001.drop:2
                            a call that is not known here: line
                            ? what is this

                        1 service, 2 migrations (0 with a way down), 2 operations.
                        66.6 % understood: 2 operations read as a whole; 1 place not understood.

                        """);
    }

    @Test
    void theJsonKeepsItsContract() {
        JsonNode json = JsonMapper.shared().readTree(scan("--format", "json").out());
        JsonNode service = json.at("/services/0");
        JsonNode up = service.at("/migrations/0/up");

        assertThat(service.at("/name").asString()).isEqualTo("orders");
        assertThat(service.at("/root").asString()).isEqualTo("orders");
        assertThat(service.at("/database").asString()).isEqualTo("postgresql");
        assertThat(service.at("/frameworks/0/kind").asString()).isEqualTo("knex");
        assertThat(service.at("/frameworks/0/config").isNull()).isTrue();
        assertThat(service.at("/frameworks/0/directories/0").asString()).isEqualTo("orders");
        assertThat(service.at("/frameworks/0/historyTable").asString()).isEqualTo("history");
        assertThat(service.at("/frameworks/0/transactions").asString()).isEqualTo("each");
        assertThat(service.at("/migrations/0/status").asString()).isEqualTo("active");
        assertThat(up.at("/present").asBoolean()).isTrue();
        assertThat(up.at("/operations/0/kind").asString()).isEqualTo("dropTable");
        assertThat(up.at("/operations/0/table").asString()).isEqualTo("users");
        assertThat(up.at("/operations/0/line").asInt()).isEqualTo(1);
        assertThat(up.at("/operations/0/sql").asString()).isEqualTo("DROP TABLE users");
        assertThat(up.at("/notUnderstood/0/line").asInt()).isEqualTo(2);
        assertThat(up.at("/notUnderstood/0/text").asString()).isEqualTo("? what is this");
        assertThat(service.at("/migrations/0/down/present").asBoolean()).isFalse();
        assertThat(json.has("skipped")).isTrue();
        assertThat(json.has("timings")).isTrue();
    }

    @Test
    void aMinifiedMigrationIsToldInTheTreeAndInTheJson() throws IOException {
        Files.writeString(root.resolve("orders/003.drop"), "? " + "x".repeat(6_000));

        JsonNode json = JsonMapper.shared().readTree(scan("--format", "json").out());
        JsonNode migrations = json.at("/services/0/migrations");

        assertThat(scan().out())
                .contains(
                        "003.drop  up 0  down missing  1 not understood  minified: line 1 has"
                                + " 6,002");
        assertThat(migrations.at("/2/minified/line").asInt()).isEqualTo(1);
        assertThat(migrations.at("/2/minified/characters").asInt()).isEqualTo(6_002);
        assertThat(migrations.at("/2/up/notUnderstood/0/reason").asString())
                .contains("(minified: line 1 has 6,002 characters");
        assertThat(migrations.at("/1/minified").isMissingNode()).isTrue();
    }

    @Test
    void timingsStandOnlyWhereTheyAreWanted() {
        assertThat(scan("--timings").out()).contains("together");
        assertThat(scan().out()).doesNotContain("together");
    }

    @Test
    void aFolderWithoutMigrationsSaysSo() throws IOException {
        Files.delete(root.resolve("orders/001.drop"));
        Files.delete(root.resolve("orders/002.drop"));

        assertThat(scan().out()).startsWith("No migrations of a framework");
    }

    @Test
    void aPartThatFailsIsToldAndChangesTheExitCode() throws IOException {
        Files.writeString(root.resolve("orders/fails.drop"), "x");

        Run run = scan();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("Plumbline itself failed: Knex on orders/fails.drop");
    }
}
