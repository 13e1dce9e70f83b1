package plumbline.parse.sql.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.source.SourceDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The cases stand in `src/test/resources/parse/sql/postgres`: a statement, the line `=>`, one line
/// for each step, an empty line with `---` between two cases.
final class PostgresGrammarTest {

    private static final Path CASES = Path.of("src/test/resources/parse/sql/postgres");

    record Case(String name, String sql, List<String> steps) {

        @Override
        public String toString() {
            return name + ": " + sql.replaceAll("\\s+", " ");
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName()).replace(".txt", "");
                for (String each : Files.readString(file).split("\n---\n", -1)) {
                    String[] parts = each.strip().split("\n=>\n", 2);
                    cases.add(new Case(name, parts[0], parts[1].lines().toList()));
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aStatementGivesItsSteps(Case one) {
        assertThat(understand(one.sql()).orElse(List.of()))
                .extracting(Described::step)
                .containsExactlyElementsOf(one.steps());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-- nothing",
                ";",
                "SELEC 1",
                "CREATE TABLE t (a int",
                "SELECT 'open",
                "DO $$ BEGIN",
                "SELECT 1; SELECT 2"
            })
    void whatIsNotOneStatementGivesNothing(String sql) {
        assertThat(understand(sql)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Dialect.class, mode = EnumSource.Mode.EXCLUDE, names = "POSTGRESQL")
    void otherDialectsAreLeftToOthers(Dialect dialect) {
        var text = new SourceDocument("a.sql", "SELECT 1").embedded();

        assertThat(new PostgresGrammar().understand(text, dialect, Circumstances.PLAIN)).isEmpty();
    }

    @Test
    void aPasswordIsNotShown() {
        assertThat(understand("ALTER ROLE app PASSWORD 'geheim' LOGIN").orElseThrow())
                .singleElement()
                .extracting(Step::sql)
                .isEqualTo("ALTER ROLE app PASSWORD '***' LOGIN");
    }

    @Test
    void aLongStatementIsShownCut() {
        String rows = "(1)" + ", (2)".repeat(10_000);

        assertThat(understand("INSERT INTO t VALUES " + rows).orElseThrow())
                .singleElement()
                .extracting(step -> step.sql().length())
                .isEqualTo(20_001);
    }

    private static Optional<List<Step>> understand(String sql) {
        var text = new SourceDocument("a.sql", sql).embedded();
        return new PostgresGrammar().understand(text, Dialect.POSTGRESQL, Circumstances.PLAIN);
    }
}
