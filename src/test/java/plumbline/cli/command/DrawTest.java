package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.FolderReader;
import plumbline.analysis.Opened;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class DrawTest {

    @TempDir private Path root;
    @TempDir private Path elsewhere;

    private Run draw(Path file, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("draw", root.toString(), "--out", file.toString()));
        arguments.addAll(List.of(more));
        return Run.reading(
                new FolderReader(Frameworks.all(new GrammarSqlReader())),
                arguments.toArray(String[]::new));
    }

    @BeforeEach
    void makeServices() throws IOException {
        Opened folder = new Opened(root);
        folder.service("shop");
        folder.migration("shop", "1__a", "CREATE TABLE orders (id int PRIMARY KEY);");
        folder.service("desk");
        folder.migration("desk", "1__a", "CREATE TABLE tickets (id int PRIMARY KEY);");
    }

    @Test
    void theTimelineIsWrittenAsSvgWithALaneForEachService() throws IOException {
        Path file = elsewhere.resolve("time.svg");
        Run run = draw(file);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(file))
                .startsWith("<svg ")
                .contains(">shop</text>", ">desk</text>", "<title>1, creates, 1 statement");
    }

    @Test
    void oneServiceIsDrawnWhenOneIsAskedFor() throws IOException {
        Path file = elsewhere.resolve("time.svg");
        draw(file, "--service", "shop", "--axis", "name-time", "--dark");

        assertThat(Files.readString(file))
                .contains(">shop</text>", "no name holds a time", "#14181f")
                .doesNotContain("desk");
    }

    @Test
    void whatEndsInPngIsAPicture() throws IOException {
        Path file = elsewhere.resolve("time.PNG");
        assertThat(draw(file, "--scale", "1").exit()).isZero();

        assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
    }

    @ParameterizedTest
    @CsvSource({"time.pdf, 2", "time, 2", "time.svg, 0", "time.svg, 5"})
    void whatCannotBeDrawnIsRefusedBeforeAnythingIsRead(String name, String scale) {
        Path file = elsewhere.resolve(name);
        Run run = draw(file, "--scale", scale);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isNotEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void nothingIsWrittenIntoWhatIsAudited() {
        Path file = root.resolve("time.svg");

        assertThat(draw(file).exit()).isEqualTo(2);
        assertThat(file).doesNotExist();
    }

    private Path shopWithItems() throws IOException {
        new Opened(root)
                .migration(
                        "shop",
                        "2__b",
                        "CREATE TABLE items (id int PRIMARY KEY, order_id int REFERENCES orders,"
                                + " ticket_id int);");
        return elsewhere.resolve("graph.svg");
    }

    @Test
    void theGraphHasABoxForEachTableAndSaysWhichKeysLeadWhere() throws IOException {
        Path file = shopWithItems();
        Run run = draw(file, "--view", "graph");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(file))
                .contains(">orders</text>", ">order_id</text>", ">FK</text>", ">PK</text>")
                .contains("<title>items (shop) → orders (shop): order_id → id; foreign key</title>")
                .contains("stroke-dasharray", "many lead to one");
    }

    @Test
    void oneTableIsDrawnWithItsNeighbours() throws IOException {
        Path file = shopWithItems();
        draw(file, "--view", "graph", "--service", "shop", "--table", "items", "--columns", "all");

        assertThat(Files.readString(file))
                .contains(">items</text>", ">orders</text>", ">integer</text>")
                .doesNotContain(">desk</text>");
    }

    @ParameterizedTest
    @CsvSource({"migrations, needs what", "services, >desk</text>"})
    void theOtherLensesAreDrawnToo(String lens, String shown) throws IOException {
        Path file = shopWithItems();
        assertThat(draw(file, "--view", "graph", "--lens", lens).exit()).isZero();

        assertThat(Files.readString(file)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"--table, nobody", "--depth, 4", "--depth, 0", "--lens, objects"})
    void aGraphThatCannotBeIsRefused(String option, String value) throws IOException {
        Path file = shopWithItems();
        Run run = draw(file, "--view", "graph", option, value);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(value.equals("nobody") ? value : "");
        assertThat(file).doesNotExist();
    }

    @Test
    void allOfItAndATableContradictEachOther() {
        Path file = elsewhere.resolve("graph.svg");
        Run run = draw(file, "--view", "graph", "--all", "--table", "orders");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--all draws everything");
    }

    @Test
    void theSchemaIsDrawnWithWhatTheLastMigrationChanged() throws IOException {
        new Opened(root)
                .migration("shop", "2__b", "ALTER TABLE orders ADD COLUMN note text NOT NULL;");
        Path file = elsewhere.resolve("schema.svg");
        Run run = draw(file, "--view", "schema", "--service", "shop");

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(file))
                .contains("Schema of shop after 2", ">orders</text>", ">note</text>", ">+</text>")
                .contains("<title>orders, changed, +1");
    }

    @Test
    void anyTwoMomentsCanBeCompared() throws IOException {
        new Opened(root).migration("shop", "2__b", "DROP TABLE orders;");
        Path file = elsewhere.resolve("schema.svg");

        draw(file, "--view", "schema", "--service", "shop", "--since", "0", "--at", "1");
        assertThat(Files.readString(file))
                .contains("compared with the empty database", "<title>orders, new");
        draw(file, "--view", "schema", "--service", "shop");
        assertThat(Files.readString(file)).contains("<title>orders, gone", ">−</text>");
        draw(file, "--view", "schema", "--service", "shop", "--at", "0");
        assertThat(Files.readString(file)).contains("Schema of shop before its first migration");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--view=schema | several services",
                "--view=schema --service=shop --at=9 | 9",
                "--view=schema --service=shop --since=x | No migration that runs is called x",
                "--view=schema --service=shop --set=mysql | has no set mysql"
            })
    void aSchemaThatNobodyNamesClearlyIsRefused(String options, String said) {
        Path file = elsewhere.resolve("schema.svg");
        Run run = draw(file, options.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(said);
        assertThat(file).doesNotExist();
    }
}
