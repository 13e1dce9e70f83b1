package plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// What the page of facts says about the sample projects is so.
final class FactsTest {

    private static final Path SAMPLES = Path.of("sample-projects");
    private static final Path PAGE = SAMPLES.resolve("FACTS.md");

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("rows")
    void everyFactOfARowIsSo(FactRow row) {
        Path project = SAMPLES.resolve(row.project());

        assertThat(row.facts()).anyMatch(fact -> !(fact instanceof Fact.Note));
        assertThat(row.facts()).flatMap(fact -> fact.faults(project)).isEmpty();
    }

    @Test
    void theGradedRowsOfTheThreeAuditsAreAllThereAndNothingElse() throws IOException {
        assertThat(FactsPage.read(PAGE).of("000", "001", "002"))
                .map(FactsTest::graded)
                .containsExactlyElementsOf(seedRows("000", "001", "002"))
                .hasSize(123);
    }

    @Test
    void theOpenPointsOfTheGuideAndOfTheChapterAreAllThere() throws IOException {
        assertThat(FactsPage.read(PAGE).of("003", "004"))
                .map(FactsTest::graded)
                .containsSubsequence(seedRows("003", "004"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "`a.txt:2`; a.txt:2 is blank or not there",
                "`a.txt:1`, 4; a.txt:4 is blank or not there",
                "`a.txt:0`; a.txt:0 is blank or not there",
                "`b.txt`; b.txt is not there",
                "`b.txt:1`; b.txt is not there",
                "absent: searched every file for `three`; a.txt:3 has three",
                "absent: searched `a.txt` for `ONE` in any case; a.txt:1 has ONE",
                "absent: searched `a.txt:2-3` for `one|three`; a.txt:3 has one|three",
                "absent: searched the folder for texts (`*.md`, `*.txt`); a.txt is there",
                "absent: searched the folder for tests (`docs/`, `sub/`); sub is there",
            })
    void whatIsNotSoIsFound(String said, String fault) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one\n \nthree\n");
        Files.createDirectory(folder.resolve("sub"));

        assertThat(Fact.allOf(said)).flatMap(fact -> fact.faults(folder)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`a.txt:1`, 3",
                "`a.txt`; one of three",
                "absent: searched every file for `ONE|two`",
                "absent: searched `a.txt:2-3` for `one`",
                "absent: searched the folder for texts (`*.md`, `txt/`)",
            })
    void whatIsSoIsAccepted(String said) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one\n \nthree\n");

        assertThat(Fact.allOf(said)).flatMap(fact -> fact.faults(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"`a.txt:one`", "`a.txt:1` and 2", "absent: looked everywhere"})
    void whatCannotBeHeldAgainstFilesIsRefused(String said) {
        assertThatThrownBy(() -> Fact.allOf(said)).hasMessageStartingWith("not understood: ");
    }

    private static List<FactRow> rows() throws IOException {
        return FactsPage.read(PAGE).rows();
    }

    private static String graded(FactRow row) {
        return String.join("\t", row.id(), row.verdict(), row.title());
    }

    /// The graded rows of seed documents, as somebody read them from the documents themselves.
    private static List<String> seedRows(String... seeds) throws IOException {
        String resource = "/plumbline/samples/seed-rows.tsv";
        try (InputStream rows =
                Objects.requireNonNull(FactsTest.class.getResourceAsStream(resource))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> List.of(seeds).contains(line.substring(0, 3)))
                    .toList();
        }
    }
}
