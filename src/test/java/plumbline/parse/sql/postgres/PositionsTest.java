package plumbline.parse.sql.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.List;

/// Where steps stand in the file, however deep their text is embedded.
final class PositionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE t ADD COLUMN a int, DROP b | ADD COLUMN a int; DROP b",
                "DROP TABLE a, s.b | a; s.b",
                "DROP FUNCTION f(int), g | f(int); g",
                "ALTER TABLE t SET (fillfactor = 70) | fillfactor = 70",
                "SELECT '😀' AS \"ü\" | SELECT '😀' AS \"ü\"",
                "WITH d AS (DELETE FROM a) SELECT 1 | DELETE FROM a; WITH d AS (DELETE FROM a)"
                        + " SELECT 1",
                "COMMENT ON TABLE \"😀\" IS 'x'  | COMMENT ON TABLE \"😀\" IS 'x'"
            })
    void aStepStandsWhereItsPartStands(String sql, String parts) {
        assertThat(steps(sql))
                .extracting(step -> at(sql, step.span()))
                .containsExactly(parts.split("; ", -1));
    }

    @Test
    void stepsInBodiesStandInTheFile() {
        String file = "const sql = `DO $x$ BEGIN\n EXECUTE 'DROP TABLE \"it''s\"'; END $x$`;";
        SourceDocument document = new SourceDocument("a.ts", file);
        EmbeddedText sql = EmbeddedText.of(document, file.indexOf("DO"), file.lastIndexOf('`'));

        Step drop = understand(sql).getLast();

        assertThat(at(file, drop.span())).isEqualTo("DROP TABLE \"it''s\"");
        assertThat(drop.span().line()).isEqualTo(2);
        assertThat(drop.operation().table()).isEqualTo(ObjectName.of("it's"));
        assertThat(drop.circumstances().enclosure()).isEqualTo(Circumstances.Enclosure.DO_BLOCK);
    }

    @Test
    void doubledQuotesAndEscapesMoveNothing() {
        String sql = "DO E'BEGIN\\n DELETE FROM a WHERE b = \\'1\\'; DROP TABLE c; END'";

        assertThat(steps(sql).stream().skip(1).map(step -> at(sql, step.span())))
                .containsExactly("DELETE FROM a WHERE b = \\'1\\'", "DROP TABLE c");
    }

    @Test
    void columnsAndConstraintsHaveTheirOwnPlaces() {
        String sql = "CREATE TABLE t (a int PRIMARY KEY, \"B\" text, CONSTRAINT u UNIQUE (a))";
        CreateTable table = (CreateTable) steps(sql).getFirst().operation();

        assertThat(table.columns().stream().map(ColumnDefinition::span))
                .extracting(span -> at(sql, span))
                .containsExactly("a int PRIMARY KEY", "\"B\" text");
        assertThat(at(sql, table.columns().getFirst().constraints().getFirst().span()))
                .isEqualTo("PRIMARY KEY");
        assertThat(at(sql, table.constraints().getFirst().span()))
                .isEqualTo("CONSTRAINT u UNIQUE (a)");
    }

    @Test
    void whatIsNotKnownIsShownAsItIsWritten() {
        String file = "DROP TABLE ${Prefix}_Orders";
        SourceDocument document = new SourceDocument("a.ts", file);
        EmbeddedText sql =
                EmbeddedText.join(
                        List.of(
                                EmbeddedText.of(document, 0, 11),
                                EmbeddedText.hole(
                                        new Hole(Hole.Kind.IMPORT, "Prefix"), document, 11, 20),
                                EmbeddedText.of(document, 20, file.length())));

        Step drop = understand(sql).getFirst();

        assertThat(drop.operation().table())
                .isEqualTo(new ObjectName(null, "${Prefix}_orders", true));
        assertThat(drop.dynamic()).isTrue();
        assertThat(drop.sql()).isEqualTo(file);
    }

    private static List<Step> steps(String sql) {
        return understand(new SourceDocument("a.sql", sql).embedded());
    }

    private static List<Step> understand(EmbeddedText sql) {
        return new PostgresGrammar()
                .understand(sql, Dialect.POSTGRESQL, Circumstances.PLAIN)
                .orElseThrow();
    }

    private static String at(String text, SourceSpan span) {
        return text.substring(span.start(), span.end());
    }
}
