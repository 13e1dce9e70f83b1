package plumbline.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.Dialect;

import java.util.List;
import java.util.Map;

final class MigrationSetTest {

    @ParameterizedTest
    @CsvSource({"KNEX, '', Knex", "PLAIN_SQL, tenant, Plain SQL (tenant)"})
    void theTitleNamesTheToolAndTheLabel(Framework framework, String label, String title) {
        MigrationSettings settings =
                new MigrationSettings(
                        List.of(),
                        List.of(),
                        Configured.byDefault("history"),
                        Configured.byDefault(TransactionRule.EACH_MIGRATION),
                        List.of(),
                        List.of(),
                        null,
                        Map.of());
        MigrationSet set =
                new MigrationSet(
                        framework, "", label, Dialect.POSTGRESQL, settings, List.of(), List.of());

        assertThat(set.title()).isEqualTo(title);
    }
}
