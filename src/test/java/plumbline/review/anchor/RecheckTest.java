package plumbline.review.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.progress.Progress;
import plumbline.source.FolderScan;
import plumbline.source.SourceDocument;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Evidence is taken from lines 4 and 5 of a file of nine words, or from line 2 of a poor one.
final class RecheckTest {

    private static final String FILE = "src/words.ts";
    private static final String TEXT = "one two three four five six seven eight nine";

    @TempDir Path folder;

    private void write(String path, String words) throws IOException {
        Path file = folder.resolve("service").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, words.replace(' ', '\n').replace('_', ' ') + "\n");
    }

    private Recheck recheck() {
        return new Recheck(
                new SourceTree(new FolderScan().scan(folder, Progress.none()), new SourceReader()),
                "service",
                Structure.NONE);
    }

    private Anchor take(int first, int last) {
        return recheck().take(FILE, first, last, "", "").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "one two three four five six seven eight nine, FRESH, 4",
        "one two three __four five__ six seven eight nine, FRESH, 4",
        "zero one two three four five six seven eight nine, MOVED, 5",
        "four five six, MOVED, 1",
        "one two three six seven four five eight nine, MOVED, 6",
        "one two three FOUR five six seven eight nine, CHANGED, 4",
        "zero one two three FOUR five six seven eight nine, CHANGED, 5",
        "one two three four new five six seven eight nine, CHANGED, 4",
        "four five x four five, CHANGED, 4",
        "one two three four five six seven eight nine four five, FRESH, 4",
        "something else, GONE, 4",
        "'', GONE, 4"
    })
    void evidenceIsFoundAgainOrSaidToHaveChanged(String words, Freshness freshness, int line)
            throws IOException {
        write(FILE, TEXT);
        Anchor anchor = take(4, 5);

        write(FILE, words);
        Recheck.Finding found = recheck().check(anchor);

        assertThat(found.freshness()).isEqualTo(freshness);
        assertThat(found.anchor().firstLine()).isEqualTo(line);
        assertThat(found.anchor().lastLine()).isEqualTo(line + 1);
    }

    @Test
    void oneOfSeveralEqualLinesIsNotTakenForAnother() throws IOException {
        write(FILE, "a } b c d e f g h } i");
        Anchor anchor = take(2, 2);

        write(FILE, "a b c d e f g h } i");

        assertThat(recheck().check(anchor).freshness()).isNotEqualTo(Freshness.MOVED);
    }

    @Test
    void aFileThatWasRenamedIsFoundWhereItsTextStandsOnce() throws IOException {
        write(FILE, TEXT);
        Anchor anchor = take(4, 5);
        Files.delete(folder.resolve("service").resolve(FILE));
        assertThat(recheck().check(anchor).freshness()).isEqualTo(Freshness.GONE);

        write("lib/numbers.ts", "zero " + TEXT);
        Recheck.Finding found = recheck().check(anchor);
        assertThat(found.freshness()).isEqualTo(Freshness.MOVED);
        assertThat(found.anchor().path()).isEqualTo("lib/numbers.ts");
        assertThat(found.anchor().firstLine()).isEqualTo(5);

        write("lib/copy.ts", TEXT);
        assertThat(recheck().check(anchor).freshness()).isEqualTo(Freshness.CHANGED);
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        write(FILE, TEXT);
        Anchor anchor = take(4, 5);

        Files.write(folder.resolve("service").resolve(FILE), new byte[] {0, 1, 2, 0, 0, 3});

        assertThat(recheck().check(anchor).freshness()).isEqualTo(Freshness.UNREADABLE);
    }

    @Test
    void aNameLeadsToWhatChangedCompletely() throws IOException {
        write(FILE, TEXT);
        Structure structure =
                new Structure() {
                    @Override
                    public String nameOf(SourceDocument document, int line) {
                        return "up()";
                    }

                    @Override
                    public Optional<Lines> find(SourceDocument document, String name) {
                        return Optional.of(new Lines(2, 3));
                    }
                };
        SourceTree tree =
                new SourceTree(new FolderScan().scan(folder, Progress.none()), new SourceReader());
        Anchor anchor =
                new Recheck(tree, "service", structure).take(FILE, 4, 5, "", "").orElseThrow();

        write(FILE, "all new words here");
        Recheck.Finding found = new Recheck(recheckTree(), "service", structure).check(anchor);

        assertThat(found.freshness()).isEqualTo(Freshness.CHANGED);
        assertThat(found.anchor().firstLine()).isEqualTo(2);
    }

    private SourceTree recheckTree() {
        return new SourceTree(new FolderScan().scan(folder, Progress.none()), new SourceReader());
    }

    @Test
    void linesThatAreNotThereGiveNoAnchor() throws IOException {
        write(FILE, TEXT);

        assertThat(recheck().take(FILE, 9, 10, "", "")).isEmpty();
        assertThat(recheck().take("none.ts", 1, 1, "", "")).isEmpty();
    }
}
