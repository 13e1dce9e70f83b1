package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ALTER ROLE app PASSWORD 'hun''ter2'; | ALTER ROLE app PASSWORD '••••';",
                "postgres://app:hunter2@db:5432/x | postgres://app:••••@db:5432/x",
                "password: 'hunter2', user: 'app' | password: '••••', user: 'app'",
                "{\"apiKey\": \"abc123\"} | {\"apiKey\": \"••••\"}",
                "key AKIAABCDEFGHIJKLMNOP here | key •••• here",
                "MY_PASSWD = 'hunter2' | MY_PASSWD = '••••'",
                "db_pwd='x' SECRET='y' Access_Key='z' TOKEN:'w' | db_pwd='••••' SECRET='••••'"
                        + " Access_Key='••••' TOKEN:'••••'",
                "Redis://app:hunter2@cache | Redis://app:••••@cache",
                "Bearer eyJhbGciOiJI.eyJzdWIiOiIx.dozjgNryP4J3 | Bearer ••••",
                "-----BEGIN RSA PRIVATE KEY-----abc-----END | -----BEGIN RSA PRIVATE"
                        + " KEY-----••••-----END"
            })
    void aSecretIsMaskedAndNothingElse(String text, String masked) {
        assertThat(Secrets.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE users ADD COLUMN password varchar(255)",
                "CREATE TABLE t (password_hash text NOT NULL, token uuid)",
                "postgres://${user}:${password}@host/db",
                "CREATE ROLE app LOGIN PASSWORD '${APP_PASSWORD}'",
                "ALTER ROLE app PASSWORD '$1'",
                ""
            })
    void whatHoldsNoSecretStaysAsItIs(String text) {
        assertThat(Secrets.mask(text)).isEqualTo(text);
    }
}
