package plumbline.framework.flyway.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.progress.Progress;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sample gives what its list of facts says, in its order.
final class LedgerSampleTest {

    @Test
    void everyMigrationOfTheSampleIsFoundInOrder() throws IOException {
        List<String> wanted;
        try (var lines = Files.lines(Path.of("src/test/resources/samples/ledger.txt"))) {
            wanted = lines.filter(line -> line.startsWith("flyway ")).toList();
        }
        SourceTree tree =
                new SourceTree(
                        new FolderScan().scan(Path.of("sample-projects/ledger"), Progress.none()),
                        new SourceReader());
        FlywayAdapter adapter = new FlywayAdapter(new LineReader());
        MigrationSet set = adapter.discover(tree).getFirst();
        List<Migration> read = new ArrayList<>();
        set.units().forEach(unit -> read.addAll(adapter.read(set, unit, tree)));

        assertThat(adapter.discover(tree)).hasSize(1);
        assertThat(adapter.order(set, read))
                .filteredOn(each -> each.traits().stream().noneMatch(t -> t.startsWith("callback")))
                .extracting(LedgerSampleTest::line)
                .containsExactlyInAnyOrderElementsOf(wanted)
                .startsWith(
                        wanted.stream()
                                .filter(line -> line.contains(" active "))
                                .toArray(String[]::new));
        assertThat(set.settings().historyTable().value()).isEqualTo("ledger_schema_history");
    }

    private static String line(Migration each) {
        String halves = each.down().present() ? "up+down" : "up";
        String status = each.status().name().toLowerCase(java.util.Locale.ROOT);
        return "flyway " + each.id() + " " + each.file() + " " + status + " " + halves;
    }
}
