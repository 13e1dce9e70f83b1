package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.FolderReader;
import plumbline.analysis.Opened;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("NullAway.Init") // JUnit fills the field
final class GraphTest {

    @TempDir private Path root;

    private Run run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, root.toString()));
        arguments.addAll(List.of(more));
        return Run.reading(
                new FolderReader(Frameworks.all(new GrammarSqlReader())),
                arguments.toArray(String[]::new));
    }

    @BeforeEach
    void makeService() throws IOException {
        Opened folder = new Opened(root);
        folder.service("shop");
        folder.migration("shop", "1__a", "CREATE TABLE orders (id int PRIMARY KEY);");
        folder.migration(
                "shop",
                "2__b",
                "CREATE TABLE items (order_id int REFERENCES orders);\n"
                        + "CREATE TABLE notes (order_id int);\nUPDATE late SET id = 1;");
        folder.migration("shop", "4__c", "CREATE TABLE late (id int);");
    }

    @Test
    void theListSaysWhoNeedsWhomAndWhereThatComesFrom() {
        Run run = run("graph");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualToNormalizingNewlines(
                        """
                        shop
                          items
                            ──▶ orders  order_id → id  shop/sql/V2__b.sql:1
                          notes
                            ╌╌▶ orders  order_id       shop/sql/V2__b.sql:2
                          needed by others only (1):
                            orders
                          on its own (1):
                            late

                        ──▶ foreign key
                        ╌╌▶ no foreign key, by its name
                        4 things, 2 dependencies.
                        """);
    }

    @Test
    void whatIsUsedTooEarlyIsToldWithBothPlaces() {
        assertThat(run("graph", "--lens", "migrations").out())
                .contains(
                        "Used when it is not there (1):",
                        "uses late, which only",
                        "used shop/sql/V2__b.sql:3; made or dropped shop/sql/V4__c.sql:1");
    }

    @Test
    void theJsonKeepsItsContract() {
        JsonNode json = JsonMapper.shared().readTree(run("graph", "--format", "json").out());

        assertThat(json.propertyNames().iterator().next()).isEqualTo("formatVersion");
        assertThat(json.at("/lens").asString()).isEqualTo("tables");
        assertThat(json.at("/nodes/0/id").asString()).isEqualTo("shop: orders");
        assertThat(json.at("/nodes/0/made/line").asInt()).isEqualTo(1);
        assertThat(json.at("/edges/0/kind").asString()).isEqualTo("foreign-key");
        assertThat(json.at("/edges/0/evidence/0/file").asString()).isEqualTo("shop/sql/V2__b.sql");
    }

    @Test
    void graphvizIsGivenQuotedNames() {
        assertThat(run("graph", "--format", "dot").out())
                .startsWith("digraph plumbline {")
                .contains(
                        "\"shop: items\" -> \"shop: orders\" [label=\"order_id → id\","
                                + " style=solid];");
    }

    @Test
    void aServiceOrMigrationThatIsNotThereIsWrongUse() {
        assertThat(run("graph", "--service", "shpo").err())
                .contains("There is no service “shpo” in the folder. Did you mean shop?");
        assertThat(run("graph", "--at", "9").exit()).isEqualTo(2);
        assertThat(run("timeline", "--service", "shpo").exit()).isEqualTo(2);
    }

    @Test
    void aTimelineSaysInWordsWhatDoesNotAgree() {
        Run run = run("timeline");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("shop  Flyway")
                .contains("running order   3 of 3", "time in names   0 of 3, no name holds a time");
        JsonNode json = JsonMapper.shared().readTree(run("timeline", "--format", "json").out());
        assertThat(json.at("/sets/0/points/2/position").asInt()).isEqualTo(3);
        assertThat(json.at("/sets/0/axes/1/gap").asString()).isEqualTo("no-time-in-names");
    }
}
