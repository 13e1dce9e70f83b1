package plumbline.framework.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.diesel.DieselAdapter;
import plumbline.framework.drizzle.DrizzleAdapter;
import plumbline.framework.marker.MarkerAdapter;
import plumbline.framework.plainsql.PlainSqlAdapter;
import plumbline.framework.prisma.PrismaAdapter;
import plumbline.framework.sqlpair.SqlPairAdapter;
import plumbline.parse.sql.SqlReader;
import plumbline.progress.Progress;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What stands beside the sample projects as the truth is what the adapters of SQL files find.
final class SqlSamplesTest {

    private static final SqlReader READER = new FakeSqlReader();

    private static final List<FrameworkAdapter> ADAPTERS =
            List.of(
                    SqlPairAdapter.golangMigrate(READER),
                    SqlPairAdapter.otherRunners(READER),
                    MarkerAdapter.dbmate(READER),
                    MarkerAdapter.goose(READER),
                    MarkerAdapter.sqlMigrate(READER),
                    new PrismaAdapter(READER),
                    new DrizzleAdapter(READER),
                    DieselAdapter.diesel(READER),
                    DieselAdapter.otherRunners(READER));

    private static final Set<String> TOOLS = Set.of("golang-migrate", "dbmate", "goose", "prisma");

    /// Plain SQL can only be asked where the sets of all other tools are known.
    private static final Set<String> WITHOUT_OTHER_TOOLS = Set.of("storefront", "gateway-go");

    @ParameterizedTest
    @ValueSource(strings = {"storefront", "gateway-go", "broken"})
    void whatIsFoundIsTheTruthAndNothingElse(String sample) throws IOException {
        assertThat(found(sample)).containsExactlyInAnyOrderElementsOf(truth(sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"storefront", "gateway-go"})
    void eachToolRunsItsMigrationsInTheOrderOfTheTruth(String sample) throws IOException {
        for (String tool : TOOLS) {
            assertThat(of(tool, found(sample))).isEqualTo(of(tool, truth(sample)));
        }
    }

    @Test
    void noSampleOfAnotherToolHoldsSqlOfThese() {
        for (String sample : List.of("ledger", "catalog", "analytics-service", "soc-platform")) {
            assertThat(found(sample)).isEmpty();
        }
    }

    private static List<String> of(String tool, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(tool + " ")).toList();
    }

    private static List<String> found(String sample) {
        SourceTree tree =
                new SourceTree(
                        new FolderScan().scan(Path.of("sample-projects", sample), Progress.none()),
                        new SourceReader());
        List<MigrationSet> sets = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (FrameworkAdapter adapter : ADAPTERS) {
            for (MigrationSet set : adapter.discover(tree)) {
                sets.add(set);
                SqlTree.read(adapter, set, tree).forEach(one -> lines.add(line(one)));
            }
        }
        PlainSqlAdapter plain = new PlainSqlAdapter(READER);
        if (WITHOUT_OTHER_TOOLS.contains(sample)) {
            for (MigrationSet set : plain.discover(tree, sets)) {
                SqlTree.read(plain, set, tree).forEach(one -> lines.add(line(one)));
            }
        }
        return lines;
    }

    private static String line(Migration one) {
        return String.join(
                " ",
                one.framework().id(),
                one.version(),
                one.file(),
                one.status().name().toLowerCase(Locale.ROOT),
                halves(one));
    }

    private static String halves(Migration one) {
        boolean whole = isWhole(one.up()) && isWhole(one.down());
        return !whole ? "?" : one.down().present() ? "up+down" : "up";
    }

    private static boolean isWhole(MigrationHalf half) {
        return half.notUnderstood().isEmpty();
    }

    private static List<String> truth(String sample) throws IOException {
        Path file = Path.of("src/test/resources/samples", sample + ".txt");
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> TOOLS.contains(line.split(" ", 2)[0])).toList();
        }
    }
}
