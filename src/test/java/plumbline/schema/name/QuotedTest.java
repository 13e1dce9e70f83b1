package plumbline.schema.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names in statements, quoted where the server would read something else.
final class QuotedTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "orders, orders",
                "_x1, _x1",
                "userId, `\"userId\"`",
                "select, `\"select\"`",
                "order items, `\"order items\"`",
                "1st, `\"1st\"`",
                "a\"b, `\"a\"\"b\"`",
                "name, name"
            })
    void aNameIsQuotedWhereItHasToBe(String stored, String written) {
        assertThat(Quoted.name(stored)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"it's, `'it''s'`", "`a\\b`, `E'a\\\\b'`"})
    void aStringIsQuoted(String value, String written) {
        assertThat(Quoted.string(value)).isEqualTo(written);
    }
}
