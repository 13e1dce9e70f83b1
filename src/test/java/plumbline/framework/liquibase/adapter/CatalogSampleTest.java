package plumbline.framework.liquibase.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.framework.Migration;
import plumbline.framework.liquibase.Trees;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

final class CatalogSampleTest {

    private static final Path SAMPLE = Path.of("sample-projects/catalog");
    private static final Path TRUTH = Path.of("src/test/resources/samples/catalog.txt");

    private final List<Migration> migrations = Trees.read(SAMPLE);

    @Test
    void everyChangesetIsFoundInItsOrderWithItsWayDown() throws IOException {
        List<String> wanted =
                Files.readAllLines(TRUTH).stream()
                        .filter(line -> line.startsWith("liquibase "))
                        .toList();

        assertThat(migrations).extracting(CatalogSampleTest::line).isEqualTo(wanted);
    }

    private static String line(Migration migration) {
        return "liquibase %s %s %s %s"
                .formatted(
                        migration.id(),
                        migration.file(),
                        migration.status().name().toLowerCase(Locale.ROOT),
                        migration.down().present() ? "up+down" : "up");
    }

    @Test
    void onlyCodeIsNotUnderstood() {
        assertThat(migrations)
                .flatExtracting(migration -> migration.up().notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .containsOnly(Obstacle.APPLICATION_CODE);
        assertThat(migrations)
                .filteredOn(migration -> !migration.down().notUnderstood().isEmpty())
                .extracting(Migration::version)
                .containsExactly("barcodes-1");
    }
}
