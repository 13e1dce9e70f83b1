package plumbline.parse.sql.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;
import plumbline.parse.sql.SqlReading;

final class ForeignSpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ALTER TABLE shop.orders MODIFY COLUMN note varchar(9) NOT NULL | MYSQL",
                "ALTER TABLE IF EXISTS orders ADD COLUMN a int, CHANGE note memo text | MYSQL",
                "ALTER TABLE orders ADD UNIQUE KEY by_note (note) | MYSQL",
                "ALTER TABLE orders ADD INDEX (note) | MYSQL",
                "ALTER TABLE orders ADD COLUMN note text AFTER id | MYSQL",
                "ALTER TABLE orders DROP FOREIGN KEY buyer | MYSQL",
                "ALTER TABLE orders DROP PRIMARY KEY | MYSQL",
                "DROP INDEX by_note ON orders | MYSQL",
                "CREATE INDEX by_note ON `orders` (note) | MYSQL",
                "ALTER TABLE orders ADD total int(10) UNSIGNED | MYSQL",
                "ALTER TABLE orders ADD note NVARCHAR(9) | MSSQL",
                "ALTER TABLE orders ADD (note VARCHAR2(9)) | ORACLE",
            })
    void whatPostgresRefusesIsNoneOfItsSteps(String sql, Dialect spoken) {
        SqlReading reading = read(sql);

        assertThat(reading.steps())
                .isNotEmpty()
                .extracting(Step::circumstances)
                .extracting(Circumstances::dialect)
                .containsOnly(spoken);
        assertThat(reading.notUnderstood()).extracting(NotUnderstood::text).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE orders ADD key varchar(9), ADD change int, DROP index",
                "ALTER TABLE orders ADD unsigned boolean, ALTER after SET NOT NULL",
                "ALTER TABLE orders DROP key CASCADE, DROP modify RESTRICT",
                "CREATE TABLE orders (change int NOT NULL, engine text, longtext text)",
                "COMMENT ON TABLE orders IS 'ENGINE=InnoDB, `note` MODIFY note text'",
                "CREATE TRIGGER told AFTER INSERT ON orders EXECUTE FUNCTION tell()",
            })
    void namesThatAreWordsElsewhereSayNothing(String sql) {
        SqlReading reading = read(sql);

        assertThat(reading.steps())
                .isNotEmpty()
                .extracting(Step::circumstances)
                .extracting(Circumstances::dialect)
                .containsOnlyNulls();
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void aTableThatIsMadeIsThereAllTheSame() {
        SqlReading reading = read("CREATE TABLE orders (id int AUTO_INCREMENT) ENGINE=InnoDB");

        assertThat(reading.steps().getFirst().circumstances()).isEqualTo(Circumstances.PLAIN);
        assertThat(reading.notUnderstood()).hasSize(1);
    }

    private static SqlReading read(String sql) {
        return Readings.of(sql, Dialect.POSTGRESQL);
    }
}
