package plumbline.operation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;

import java.util.List;

final class SqlNamesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            textBlock =
                    """
                    Users,      POSTGRESQL, users
                    "Users",    POSTGRESQL, Users
                    "a""b",     POSTGRESQL, a"b
                    Users,      MYSQL,      Users
                    `Us``ers`,  MYSQL,      Us`ers
                    [My Table], MSSQL,      My Table
                    "Users",    SQLITE,     Users
                    users,      ORACLE,     USERS
                    """)
    void anIdentifierIsStoredAsTheServerDoes(String written, Dialect dialect, String stored) {
        assertThat(SqlNames.stored(written, dialect)).isEqualTo(stored);
    }

    @Test
    void aLongNameIsCutAt63BytesAndNeverInsideACharacter() {
        assertThat(SqlNames.stored("a".repeat(70), Dialect.POSTGRESQL)).hasSize(63);
        assertThat(SqlNames.stored("é".repeat(40), Dialect.POSTGRESQL)).isEqualTo("é".repeat(31));
        assertThat(SqlNames.stored("a".repeat(70), Dialect.MYSQL)).hasSize(70);
    }

    @Test
    void ofADottedNameTheLastTwoPartsCount() {
        assertThat(SqlNames.object("Db . Public.\"Users\"", Dialect.POSTGRESQL))
                .isEqualTo(new ObjectName("public", "Users"));
    }

    @Test
    void aHoleInANameShowsAndMakesItDynamic() {
        SourceDocument file = new SourceDocument("a.ts", "${prefix}_Users");
        EmbeddedText hole =
                EmbeddedText.hole(new Hole(Hole.Kind.ENVIRONMENT, "prefix.X"), file, 0, 9);
        EmbeddedText sql =
                EmbeddedText.join(
                        List.of(
                                EmbeddedText.standingFor("s.", file, 0, 1),
                                hole,
                                EmbeddedText.of(file, 9, 15)));

        assertThat(SqlNames.object(sql, 0, sql.text().length(), Dialect.POSTGRESQL))
                .isEqualTo(new ObjectName("s", "${prefix.X}_users", true));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            textBlock =
                    """
                    'it''s',    it's
                    E'a',       a
                    $x$a'b$x$,  a'b
                    $$$$,       ^^
                    """)
    void theValueOfAStringHasNoQuotes(String written, String value) {
        assertThat(SqlNames.value(written)).isEqualTo(value);
    }
}
