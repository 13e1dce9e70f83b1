package example.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

@Testcontainers
@SpringBootTest
@ActiveProfiles("test")
class MigrationsTest {

    @Container @ServiceConnection
    static PostgreSQLContainer<?> postgres =
            new PostgreSQLContainer<>("postgres:15-alpine")
                    .withInitScript("create-roles.sql");

    @Autowired Flyway flyway;
    @Autowired JdbcTemplate jdbc;

    @Test
    void nothingIsPending() {
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void aCurrencyInUseCannotBeDeleted() {
        jdbc.update(
                "INSERT INTO ledger.accounts (tenant_id, code, name, type)"
                        + " VALUES (gen_random_uuid(), '1', 'Cash', 'asset')");
        assertThatThrownBy(() -> jdbc.update("DELETE FROM ledger.currencies WHERE code = 'EUR'"))
                .hasMessageContaining("accounts_currency_fkey");
    }
}
