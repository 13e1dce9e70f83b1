package plumbline.schema.replay.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Circumstances;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Table;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceDocument;

import java.util.stream.Collectors;

/// What becomes of steps under conditions: `?` stands behind a table that is doubted, and alone
/// when all of the schema is.
final class GuardedStepsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    CREATE TABLE a (id int); DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'a') THEN DROP TABLE a; CREATE TABLE b (id int); ELSE CREATE TABLE c (id int); END IF; END $$ | b
                    DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'a') THEN CREATE TABLE a (id int); ELSE CREATE TABLE c (id int); END IF; IF EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'a') THEN CREATE TABLE d (id int); END IF; END $$ | a d
                    DO $$ BEGIN IF f() THEN CREATE TABLE a (id int); ELSE CREATE TABLE b (id int); END IF; END $$ | a? ?
                    DO $$ BEGIN IF f() THEN CREATE TABLE a (id int); ELSIF g() THEN CREATE TABLE b (id int); ELSE CREATE TABLE c (id int); END IF; END $$ | a? b? ?
                    CREATE TABLE a (id int); DO $$ BEGIN IF f() THEN DROP TABLE a; END IF; END $$ | ?
                    CREATE TABLE a (id int); DO $$ BEGIN IF f() THEN ALTER TABLE a DROP COLUMN id; END IF; END $$ | a?
                    CREATE TABLE a (id int); DO $$ BEGIN IF f() THEN CREATE TABLE b (id int); ELSE ALTER TABLE a ADD x int; END IF; END $$ | a? b?
                    DO $$ BEGIN IF f() THEN ALTER TABLE a ADD x int; END IF; END $$ | ^^
                    CREATE TABLE a (id int); DO $$ BEGIN CREATE TABLE a (id int); EXCEPTION WHEN duplicate_table THEN CREATE TABLE b (id int); END $$ | a b
                    DO $$ BEGIN CREATE TABLE a (id int); EXCEPTION WHEN duplicate_table THEN CREATE TABLE b (id int); END $$ | a
                    DO $$ BEGIN IF f() THEN CREATE TABLE a (id int); END IF; IF EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'a') THEN CREATE TABLE b (id int); END IF; END $$ | a? b?
                    """)
    void conditionsDecideOrLeaveTheirDoubt(String sql, String expected) {
        SchemaState after = run(sql);
        String tables =
                after.all(Table.class)
                        .map(
                                each ->
                                        after.remarksOn(each.id()).doubts().isEmpty()
                                                ? each.name()
                                                : each.name() + "?")
                        .collect(Collectors.joining(" "));
        String shown = (tables + (after.general().isEmpty() ? "" : " ?")).strip();

        assertThat(shown).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"63, true", "64, true", "90, true"})
    void longNamesAreCut(int length, boolean found) {
        String name = "a".repeat(length);
        SchemaState after = run("CREATE TABLE " + name + " (id int)");

        assertThat(after.all(Table.class).map(Table::name)).containsExactly("a".repeat(63));
        assertThat(new Lookup(after).findRelation(ObjectName.of(name), Table.class).isPresent())
                .isEqualTo(found);
    }

    private static SchemaState run(String sql) {
        SchemaState empty = SchemaState.EMPTY.with(new Namespace(1, "public"));
        var reading =
                new GrammarSqlReader()
                        .read(
                                new SourceDocument("steps.sql", sql).embedded(),
                                Dialect.POSTGRESQL,
                                Circumstances.PLAIN);
        return new Replay(Dialect.POSTGRESQL)
                .run(empty, reading.steps(), reading.notUnderstood())
                .after();
    }
}
