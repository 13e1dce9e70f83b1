package plumbline.parse.sql.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.parse.sql.SqlReading;
import plumbline.parse.sql.SqlSplitter;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.List;

final class GrammarSqlReaderTest {

    private static final String SCRIPT =
            """
            CREATE TABLE a (id int PRIMARY KEY, b text DEFAULT 'x;y'); -- first
            /* then */ ALTER TABLE a ADD COLUMN c int, DROP COLUMN "b";
            DO $$ BEGIN PERFORM 1; END $$;
            INSERT INTO a (id) VALUES (1), (2);
            UPDATE a SET c = (SELECT max(id) FROM a) WHERE id = 1;
            """;

    @Test
    void everyStepStandsAtItsStatementOrItsPartOfIt() {
        String host = "await knex.raw(`" + SCRIPT + "`)";
        SourceDocument file = new SourceDocument("a.ts", host);
        EmbeddedText sql = EmbeddedText.of(file, host.indexOf('`') + 1, host.lastIndexOf('`'));

        SqlReading reading = read(sql);

        assertThat(reading.steps())
                .extracting(step -> text(host, step.span()))
                .containsExactly(
                        "CREATE TABLE a (id int PRIMARY KEY, b text DEFAULT 'x;y')",
                        "ADD COLUMN c int",
                        "DROP COLUMN \"b\"",
                        "DO $$ BEGIN PERFORM 1; END $$",
                        "PERFORM 1",
                        "INSERT INTO a (id) VALUES (1), (2)",
                        "UPDATE a SET c = (SELECT max(id) FROM a) WHERE id = 1");
        assertThat(reading.steps().get(1).sql())
                .isEqualTo("ALTER TABLE a ADD COLUMN c int, DROP COLUMN \"b\"");
        assertThat(reading.statements()).isEqualTo(5);
    }

    @Test
    void aHoleInAStatementShowsAndMakesItDynamic() {
        Step step = read(withHole("DROP TABLE ", ".users; DROP TABLE b")).steps().getFirst();

        assertThat(step.dynamic()).isTrue();
        assertThat(step.sql()).isEqualTo("DROP TABLE ${schema}.users");
        assertThat(step.operation().table()).isEqualTo(new ObjectName("${schema}", "users", true));
    }

    @Test
    void aHoleThatIsNoNameIsBlankedOut() {
        SqlReading reading = read(withHole("DROP TABLE a CASCADE ", ""));

        assertThat(reading.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.operation().kind()).isEqualTo("dropTable"));
    }

    @Test
    void aStatementThatIsOnlyAHoleIsNotUnderstood() {
        SqlReading reading = read(withHole("", ";"));

        assertThat(reading.steps()).isEmpty();
        assertThat(reading.notUnderstood())
                .extracting(NotUnderstood::obstacle, NotUnderstood::detail)
                .containsExactly(tuple(Obstacle.DYNAMIC_SQL, "schema"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPLAIN SELECT 1", "foo bar", "\\i other.sql", "ALTER TABLE t FOO"})
    void whatIsUnknownIsSaid(String sql) {
        assertThat(Readings.of(sql, Dialect.POSTGRESQL).notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .containsExactly(Obstacle.UNKNOWN_SQL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP TABLE \"x", "CREATE TABLE t (a int", "DROP TABLE a /* b", "a )"})
    void whatIsBrokenIsSaid(String sql) {
        assertThat(Readings.of(sql, Dialect.POSTGRESQL).notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .containsExactly(Obstacle.BROKEN_SYNTAX);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aScriptCutOffAnywhereIsStillRead(Dialect dialect) {
        for (int cut = 0; cut <= SCRIPT.length(); cut += 7) {
            SqlReading reading = Readings.of(SCRIPT.substring(0, cut), dialect);

            assertThat(reading.steps().size() + reading.notUnderstood().size())
                    .isGreaterThanOrEqualTo(reading.statements());
        }
    }

    @Test
    @Timeout(60)
    void deepAndLongTextsAreReadInBoundedTime() {
        String deep = "SELECT " + "(".repeat(3_000) + "1" + ")".repeat(3_000);
        String chain = "SELECT 1 WHERE a = 1" + " OR a = 1".repeat(20_000);
        String cases = "SELECT " + "CASE WHEN a THEN ".repeat(500) + "1" + " END".repeat(500);
        String rows = "INSERT INTO t VALUES (1)" + ",\n(1)".repeat(100_000);
        String sql = String.join(";", deep, chain, cases, rows);

        SqlReading reading = Readings.of(sql, Dialect.MYSQL);

        assertThat(reading.statements()).isEqualTo(4);
        assertThat(reading.steps()).hasSize(4);
    }

    @Test
    void whatLiesBeyondTheLimitIsSaid() {
        String sql = "BEGIN;".repeat(SqlSplitter.MOST_STATEMENTS + 2);

        SqlReading reading = Readings.of(sql, Dialect.POSTGRESQL);

        assertThat(reading.notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .containsExactly(Obstacle.LIMIT);
    }

    private static SqlReading read(EmbeddedText sql) {
        return new GrammarSqlReader().read(sql, Dialect.POSTGRESQL, Circumstances.PLAIN);
    }

    private static EmbeddedText withHole(String before, String after) {
        SourceDocument file = new SourceDocument("a.ts", before + "${schema}" + after);
        int end = before.length() + "${schema}".length();
        return EmbeddedText.join(
                List.of(
                        EmbeddedText.of(file, 0, before.length()),
                        EmbeddedText.hole(
                                new Hole(Hole.Kind.ENVIRONMENT, "schema"),
                                file,
                                before.length(),
                                end),
                        EmbeddedText.of(file, end, file.text().length())));
    }

    private static String text(String host, SourceSpan span) {
        return host.substring(span.start(), span.end());
    }

    @Test
    void ofABodyOnlyWhatNobodyKnowsIsReported() {
        SqlReading reading =
                Readings.of(
                        """
                        DO $$
                        BEGIN
                          frobnicate the table;
                          IF a THEN
                            ALTER FUNCTION s.f OWNER TO bob;
                          END IF;
                          EXECUTE what;
                          NOTIFY x;
                          DROP TABLE t;
                        END $$
                        """,
                        Dialect.POSTGRESQL);

        assertThat(reading.steps())
                .extracting(step -> step.operation().kind())
                .containsExactly(
                        "doBlock",
                        "rawSql",
                        "changeOwner",
                        "rawSql",
                        "otherStatement",
                        "dropTable");
        assertThat(reading.steps().get(2).circumstances().condition()).isEqualTo("a");
        assertThat(reading.notUnderstood())
                .extracting(NotUnderstood::obstacle, one -> one.span().line())
                .containsExactly(tuple(Obstacle.UNKNOWN_SQL, 3), tuple(Obstacle.DYNAMIC_SQL, 7));
    }

    @Test
    void aBodyWithABrokenBranchStaysUnread() {
        assertThat(
                        Readings.of(
                                        "DO $$ BEGIN IF a b c THEN d; END IF; END $$",
                                        Dialect.POSTGRESQL)
                                .notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .containsExactly(Obstacle.PART_OF_SQL);
    }
}
