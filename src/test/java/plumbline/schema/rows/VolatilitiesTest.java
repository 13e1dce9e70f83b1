package plumbline.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.schema.SqlScript;
import plumbline.schema.state.SchemaState;

final class VolatilitiesTest {

    private static final SchemaState STATE =
            SqlScript.replayed(
                    """
                    CREATE FUNCTION half(a int) RETURNS int LANGUAGE sql STABLE AS 'SELECT 1';
                    CREATE FUNCTION half() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
                    CREATE FUNCTION marked() RETURNS text LANGUAGE sql AS 'SELECT ''IMMUTABLE''';
                    CREATE FUNCTION coded() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
                    """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'random()'                | CONSTANT",
                "-1.5                      | CONSTANT",
                "'2020-01-01'::date        | CONSTANT",
                "user                      | CONSTANT",
                "now()                     | STABLE",
                "LOCALTIMESTAMP            | STABLE",
                "statement_timestamp()     | STABLE",
                "uuid_generate_v4()        | VOLATILE",
                "ext.uuid_generate_v1mc()  | VOLATILE",
                "lower(md5(random()::text))| VOLATILE",
                "f(now())                  | UNKNOWN",
                "f(random())               | VOLATILE",
                "half(2)                   | UNKNOWN",
                "marked()                  | UNKNOWN",
                "coded()                   | VOLATILE",
                "${value}                  | UNKNOWN"
            })
    void textsAreAsVolatileAsWhatTheyCall(String text, Volatility volatility) {
        assertThat(new Volatilities(STATE).of(text)).isEqualTo(volatility);
    }
}
