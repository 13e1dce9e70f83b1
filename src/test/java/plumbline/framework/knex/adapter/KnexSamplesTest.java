package plumbline.framework.knex.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationHalf.Defect;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.samples.BrokenSample;
import plumbline.samples.SampleTruth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The sample projects that use Knex.
@SuppressWarnings("NullAway") // AssertJ fails on null as well
final class KnexSamplesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "analytics-service, 3, knex_migrations_analytics",
        "ticket-service, 1, knex_migrations_ticket",
        "order-service, 1, knex_migrations_order_service"
    })
    void aServiceIsReadInFull(String service, int migrations, String table) {
        KnexProject project = new KnexProject(Path.of("sample-projects", service));

        assertThat(project.set().settings().historyTable().value()).isEqualTo(table);
        assertThat(project.migrations())
                .hasSize(migrations)
                .allSatisfy(
                        migration -> {
                            assertThat(migration.up().steps()).isNotEmpty();
                            assertThat(migration.down().steps()).isNotEmpty();
                            assertThat(migration.up().notUnderstood()).isEmpty();
                            assertThat(migration.down().notUnderstood()).isEmpty();
                        });
    }

    @ParameterizedTest
    @CsvSource({"ticket-service, 20, 20", "order-service, 15, 15"})
    void everyTableIsMadeAndDropped(String service, int made, int dropped) {
        Migration only =
                new KnexProject(Path.of("sample-projects", service)).migrations().getFirst();

        assertThat(count(only.up(), "createTable")).isEqualTo(made);
        assertThat(count(only.down(), "dropTable")).isEqualTo(dropped);
    }

    private static long count(MigrationHalf half, String kind) {
        return half.steps().stream()
                .map(Step::operation)
                .filter(operation -> operation.kind().equals(kind))
                .map(operation -> String.valueOf(operation.table()))
                .distinct()
                .count();
    }

    @Test
    void theUnawaitedConditionOfTheTicketServiceIsADefect() {
        Migration only =
                new KnexProject(Path.of("sample-projects/ticket-service")).migrations().getFirst();

        assertThat(only.up().defects())
                .extracting(Defect::kind)
                .containsExactly(Defect.Kind.UNAWAITED_CONDITION);
    }

    @Test
    void brokenFilesAreReadAsFarAsTheyGo() throws IOException {
        BrokenSample sample = BrokenSample.in(folder);
        try {
            Map<String, Migration> read =
                    new KnexProject(sample.root())
                            .migrations().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Migration::file, each -> each, (a, b) -> a));
            for (SampleTruth.Expected expected : expected()) {
                assertThat(read).containsKey(expected.file());
                assertThat(read.get(expected.file())).satisfies(each -> agrees(each, expected));
            }
            assertThat(read.keySet())
                    .doesNotContain(
                            "knex-service/migrations/019_folder.js/index.js",
                            "knex-service/lib/one.js");
            Migration chain = read.get("knex-service/migrations/020_chain.js");
            assertThat(chain.up().steps()).hasSize(8_000);
            assertThat(read.get("knex-service/migrations/021_many_lines.js").up().notUnderstood())
                    .extracting(NotUnderstood::obstacle)
                    .contains(Obstacle.LIMIT);
        } finally {
            sample.unlock();
        }
    }

    private static List<SampleTruth.Expected> expected() {
        return SampleTruth.of("broken").migrations().stream()
                .filter(each -> each.framework().equals("knex"))
                .toList();
    }

    /// Where the truth is `?`, something is missing, and is said to be.
    private static void agrees(Migration migration, SampleTruth.Expected expected) {
        if (expected.directions().equals("?")) {
            boolean complete =
                    migration.up().present()
                            && migration.down().present()
                            && migration.up().notUnderstood().isEmpty()
                            && migration.down().notUnderstood().isEmpty();
            assertThat(complete).isFalse();
        } else {
            assertThat(migration.up().present()).isTrue();
            assertThat(migration.down().present()).isTrue();
        }
    }
}
