package plumbline.parse.sql.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.operation.Dialect;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.parse.sql.SqlReading;

final class PreparedTextsTest {

    @Test
    void whatExecuteRunsIsReadWhereItIsWritten() {
        SqlReading reading =
                read(
                        """
                        SET @t = "queue";
                        SET @s = (SELECT IF((SELECT COUNT(*) FROM x WHERE a = @t) > 0, "SELECT 1",
                          CONCAT("ALTER TABLE ", @t, " ADD c TINYINT AFTER `m`")));
                        PREPARE p FROM @s;
                        EXECUTE p;
                        DEALLOCATE PREPARE p;
                        """);

        assertThat(reading.notUnderstood()).isEmpty();
        Step added = reading.steps().get(4);
        assertThat(added.operation().table()).hasToString("queue");
        assertThat(added.circumstances().condition()).startsWith("NOT ((SELECT COUNT(*)");
        assertThat(added.sql()).isEqualTo("ALTER TABLE queue ADD c TINYINT AFTER `m`");
        assertThat(added.span().line()).isEqualTo(3);
    }

    @Test
    void quotesInAPreparedTextAreResolved() {
        assertThat(
                        Readings.brief(
                                "SET @s := IF(@n > 0, 'DROP TABLE a', 'SELECT ''no''');"
                                        + "PREPARE p FROM @s; EXECUTE p",
                                Dialect.MYSQL))
                .isEqualTo("setSetting - s; preparedStatement - p; dropTable a -; select - -");
    }

    @Test
    void whatOnlyTheServerKnowsStaysAHole() {
        SqlReading reading =
                read(
                        "SET @s = CONCAT('ALTER TABLE t DROP COLUMN ', (SELECT c FROM x));"
                                + "PREPARE p FROM @s; EXECUTE p");

        Step step = reading.steps().getLast();
        assertThat(step.dynamic()).isTrue();
        assertThat(step.operation().table()).hasToString("t");
    }

    @Test
    void aTextThatIsWhollyUnknownIsSaid() {
        assertThat(read("PREPARE p FROM @s; EXECUTE p").notUnderstood())
                .singleElement()
                .satisfies(missed -> assertThat(missed.obstacle()).isEqualTo(Obstacle.DYNAMIC_SQL));
    }

    @Test
    void textsThatGrowWithoutEndAreGivenUp() {
        String doubled = "SET @s = CONCAT(@s, @s, IF(@a, 'x', 'y'));".repeat(60);

        assertThat(read("SET @s = 'DROP TABLE a';" + doubled + "PREPARE p FROM @s; EXECUTE p"))
                .satisfies(reading -> assertThat(reading.notUnderstood()).isNotEmpty());
    }

    private static SqlReading read(String sql) {
        return Readings.of(sql, Dialect.MYSQL);
    }
}
