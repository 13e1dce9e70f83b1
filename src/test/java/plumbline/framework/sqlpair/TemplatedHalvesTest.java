package plumbline.framework.sqlpair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.MigrationHalf;
import plumbline.framework.sql.FakeSqlReader;
import plumbline.framework.sql.SqlHalves;
import plumbline.framework.sql.SqlTree;
import plumbline.operation.Dialect;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.source.SourceDocument;

final class TemplatedHalvesTest {

    private static MigrationHalf read(String text) {
        return new TemplatedHalves(new SqlHalves(new FakeSqlReader()))
                .read(new SourceDocument("1_a.up.sql", text), Dialect.POSTGRESQL);
    }

    @Test
    void eachDatabaseHasItsStepsAndWhatAllShareIsThereOnce() {
        MigrationHalf half =
                read(
                        """
                        SELECT a;
                        {{if .mysql}}SELECT b;{{else}}SELECT c;{{end}}
                        SELECT d;
                        """);

        assertThat(half.steps())
                .extracting(step -> step.sql() + " " + step.circumstances().dialect())
                .containsExactly(
                        "SELECT a null", "SELECT b MYSQL", "SELECT c POSTGRESQL", "SELECT d null");
    }

    @Test
    void positionsAreThoseOfTheFile() {
        assertThat(read("{{if .mysql}}\nSELECT b;\n{{else}}\nSELECT c;\n{{end}}\n").steps())
                .extracting(step -> step.span().line() + ":" + step.span().column())
                .containsExactly("2:1", "4:1");
    }

    @Test
    void aPartOfAStatementIsChosenToo() {
        MigrationHalf half = read("CREATE TABLE t (a {{if .postgres}}JSONB{{else}}TEXT{{end}});");

        assertThat(SqlTree.sql(half)).containsExactly("CREATE TABLE t (a JSONB)");
    }

    @Test
    void aValueIsAHole() {
        Step step = read("UPDATE {{.prefix}}users SET a = 1;").steps().getFirst();

        assertThat(step.dynamic()).isTrue();
        assertThat(step.sql()).isEqualTo("UPDATE ${.prefix}users SET a = 1");
    }

    @Test
    void aConditionOnOtherThingsIsKept() {
        MigrationHalf half = read("{{if .plugin}}\nSELECT a;\n{{else}}\nSELECT b;\n{{end}}");

        assertThat(half.steps())
                .extracting(step -> step.circumstances().condition())
                .containsExactly(".plugin", "not (.plugin)");
    }

    @Test
    void aCallThatWritesStatementsIsReported() {
        MigrationHalf half = read("{{ addColumn \"a\" \"b\" }}\n\nSELECT 1;");

        assertThat(SqlTree.sql(half)).containsExactly("SELECT 1");
        assertThat(half.notUnderstood())
                .singleElement()
                .satisfies(
                        left -> {
                            assertThat(left.obstacle()).isEqualTo(Obstacle.UNKNOWN_CALL);
                            assertThat(left.detail()).isEqualTo("addColumn");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO t VALUES ('{{1,2},{3,4}}')",
                "SELECT '{{\"a\": 1}}'",
                "SELECT '{{}}'"
            })
    void bracesOfDataAreNoTemplate(String sql) {
        assertThat(SqlTree.sql(read(sql + ";"))).containsExactly(sql);
    }

    @ParameterizedTest
    @CsvSource({
        "and .mysql .plugin, POSTGRESQL, NO",
        "and .mysql .plugin, MYSQL, OPEN",
        "or .mysql .sqlite, SQLITE, YES",
        "not .mysql, POSTGRESQL, YES",
        "eq .driver \"postgres\", POSTGRESQL, YES",
        "and (not .plugin) .mysql, POSTGRESQL, NO",
        "(or .postgres .mysql), MYSQL, YES",
        ".plugin, MYSQL, OPEN",
        "not (doesTableExist \"a\"), MYSQL, OPEN"
    })
    void aConditionIsDecidedAsFarAsItAsksForTheDatabase(
            String condition, Dialect dialect, Condition.Outcome outcome) {
        assertThat(Condition.of(condition).on(dialect)).isEqualTo(outcome);
    }

    @Test
    @Timeout(60)
    void hostileNestingEnds() {
        String deep = "{{if .postgres}}".repeat(20_000) + "SELECT 1;" + "{{end}}".repeat(20_000);
        String brackets = "{{if " + "(".repeat(20_000) + ".mysql}}SELECT 1;{{end}}";

        assertThat(read(deep).present()).isTrue();
        assertThat(read(brackets).present()).isTrue();
    }
}
