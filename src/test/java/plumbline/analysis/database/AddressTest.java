package plumbline.analysis.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.database.VariableText.Value;
import plumbline.source.SourceSpan;

import java.util.Map;
import java.util.Optional;

final class AddressTest {

    private static final Map<String, String> VALUES =
            Map.of("HOST", "db", "NAME", "orders", "NESTED", "${NAME}", "LOOP", "${LOOP}");

    private static VariableText filled(String text) {
        SourceSpan span = new SourceSpan("compose.yml", 0, 0, 1, 1, 1);
        return VariableText.of(
                text,
                name -> Optional.ofNullable(VALUES.get(name)).map(value -> new Value(value, span)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgres://app:***@db.example.org:6432/orders?sslmode=require|db.example.org,6432,orders",
                "jdbc:postgresql://localhost/ledger|localhost,,ledger",
                "postgresql:///orders|,,orders",
                "mysql://root@db/orders|db,,orders",
                "app:***@tcp(db:3307)/orders?parseTime=true|db,3307,orders",
                "jdbc:sqlserver://db:1433;databaseName=orders;encrypt=true|db,1433,orders",
                "host=db port=5433 dbname=orders user=app|db,5433,orders",
                "Server=db;Database=orders;User=app|db,,orders",
                "sqlite:data/app.db|,,data/app.db",
                "file:./dev.db?x=1|,,./dev.db",
                "postgres://${HOST}:5432/${NAME}|db,5432,orders",
                "postgres://${HOST}:${PORT:-5433}/${NESTED}|db,5433,orders",
                "postgres://${OTHER}:5432/${NAME}|,5432,orders",
                "${ADDRESS}|,,",
                "not an address|,,",
            })
    void anAddressIsTakenApart(String text, String parts) {
        Address address = Address.of(filled(text).text());

        assertThat(address.host() + "," + address.port() + "," + address.database())
                .isEqualTo(parts);
    }

    @Test
    void valuesThatMultiplyEndSomewhere() {
        SourceSpan span = new SourceSpan("compose.yml", 0, 0, 1, 1, 1);
        Value many = new Value("${A}".repeat(1000), span);

        VariableText text = VariableText.of("${A}", _ -> Optional.of(many));

        assertThat(text.text().length()).isLessThan(1_000_000);
        assertThat(text.open()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "${NAME}, orders",
        "$NAME, orders",
        "$(NAME), orders",
        "env(NAME), orders",
        "${MISSING:shop}, shop",
        "${MISSING:-${NAME}}, orders",
        "${MISSING}, ''",
        "${LOOP}, ''",
        "${, ''",
        "$, ''",
        "${MISSING:?must be given}, ''",
    })
    void variablesGetTheirValues(String text, String value) {
        assertThat(VariableText.known(filled(text).text())).isEqualTo(value);
    }
}
