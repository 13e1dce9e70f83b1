package plumbline.analysis.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.FolderReader;
import plumbline.analysis.SetReading;
import plumbline.analysis.schema.Blame.Touched;
import plumbline.framework.catalogue.Frameworks;
import plumbline.operation.ObjectName;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.roundtrip.RoundTrip;
import plumbline.schema.roundtrip.RoundTrip.Verdict;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class SchemaHistoryTest {

    @TempDir private Path root;

    private void migration(String name, String up, String down) throws IOException {
        Path folder = Files.createDirectories(root.resolve("migrations"));
        Files.writeString(folder.resolve(name + ".up.sql"), up);
        Files.writeString(folder.resolve(name + ".down.sql"), down);
    }

    private SchemaHistory history() {
        SetReading set =
                new FolderReader(Frameworks.all(new GrammarSqlReader()))
                        .read(root, Progress.none())
                        .services()
                        .getFirst()
                        .sets()
                        .getFirst();
        return SchemaHistory.of(set);
    }

    @Test
    void everyStateIsThere() throws IOException {
        migration("1_a", "CREATE TABLE a (id int); CREATE TABLE b (id int);", "DROP TABLE a;");
        migration("2_b", "DROP TABLE b;", "CREATE TABLE b (id int);");

        SchemaHistory history = history();

        assertThat(history.start().all(Table.class)).isEmpty();
        assertThat(history.moments().getFirst().up().after().all(Table.class)).hasSize(2);
        assertThat(history.moments().getFirst().up().effects().getFirst().after().all(Table.class))
                .hasSize(1);
        assertThat(history.end().all(Table.class).map(Table::name)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1_first.up.sql", "migrations/1_first.up.sql"})
    void aMigrationIsFoundByWhatItIsCalled(String called) throws IOException {
        migration("1_first", "CREATE TABLE a (id int);", "DROP TABLE a;");
        migration("12_other", "CREATE TABLE b (id int);", "DROP TABLE b;");

        assertThat(history().findMoment(called))
                .get()
                .satisfies(moment -> assertThat(moment.migration().version()).isEqualTo("1"));
    }

    @Test
    void blameFollowsRenamesAndWhatIsMadeAgain() throws IOException {
        migration("1_a", "CREATE TABLE a (id int, x int);", "DROP TABLE a;");
        migration("2_b", "ALTER TABLE a RENAME COLUMN x TO y;", "SELECT 1;");
        migration("3_c", "ALTER TABLE a RENAME TO b;", "SELECT 1;");
        migration("4_d", "ALTER TABLE b DROP COLUMN y;", "SELECT 1;");
        migration("5_e", "ALTER TABLE b ADD COLUMN y text; CREATE INDEX i ON b (y);", "SELECT 1;");

        SchemaHistory history = history();
        SchemaState end = history.end();
        Blame blame = Blame.of(history);
        Table table = new Lookup(end).findRelation(ObjectName.of("b"), Table.class).orElseThrow();
        Column column = new Lookup(end).findColumn(table.id(), "y").orElseThrow();

        assertThat(blame.ofItself(end, column).stream().map(SchemaHistoryTest::version))
                .containsExactly("1", "2", "4", "5");
        assertThat(blame.of(end, table).stream().map(SchemaHistoryTest::version))
                .containsExactly("1", "2", "3", "4", "5", "5");
    }

    private static String version(Touched touched) {
        return touched.migration().version();
    }

    @Test
    void eachMigrationHasItsRoundTrip() throws IOException {
        migration("1_a", "CREATE TABLE a (id int);", "DROP TABLE a;");
        migration("2_b", "ALTER TABLE a ADD COLUMN x int;", "");
        migration("3_c", "CREATE TYPE t AS ENUM ('v');", "SELECT 1;");

        assertThat(history().roundTrips(3).stream().map(RoundTrip::verdict))
                .containsExactly(Verdict.EXACT, Verdict.EMPTY_DOWN, Verdict.RESIDUE);
        assertThat(history().roundTrips(1)).hasSize(1);
    }
}
