package plumbline.review.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Evidence is taken from lines 4 and 5 of a file of nine words, or from line 2 of a poor one.
final class RecheckTest {

    private static final String FILE = "src/words.ts";
    private static final String TEXT = "one two three four five six seven eight nine";

    private final EditedFolder folder;

    RecheckTest(@TempDir Path root) {
        this.folder = new EditedFolder(root);
    }

    private void write(String path, String words) throws IOException {
        String lines = words.replaceAll("(_*)(\\w+?)(_*)( |$)", "$1$2 is a line of its own$3\n");
        folder.write(path, lines.replace('_', ' '));
    }

    private Recheck recheck() {
        return folder.recheck(Structure.NONE);
    }

    private Anchor take(int first, int last) {
        return recheck().take(FILE, first, last, "", "").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "one two three four five six seven eight nine, FRESH, SAME_LINES, 4, 5",
        "one two three __four five__ six seven eight nine, FRESH, SAME_LINES, 4, 5",
        "zero one two three four five six seven eight nine, MOVED, OTHER_LINES, 5, 6",
        "four five six, MOVED, OTHER_LINES, 1, 2",
        "one two three six seven four five eight nine, MOVED, OTHER_LINES, 6, 7",
        "one two three FOUR five six seven eight nine, CHANGED, OTHER_TEXT, 4, 5",
        "zero one two three FOUR five six seven eight nine, CHANGED, OTHER_TEXT, 5, 6",
        "one two three four new five six seven eight nine, CHANGED, OTHER_TEXT, 4, 6",
        "one two three six seven eight nine, CHANGED, CUT_OUT, 4, 4",
        "four five x four five, CHANGED, NOT_SURE, 4, 5",
        "one two three four five six seven eight nine four five, FRESH, SAME_LINES, 4, 5",
        "something else, GONE, NOTHING_LEFT, 4, 5",
        "'', GONE, NOTHING_LEFT, 4, 5"
    })
    void evidenceIsFoundAgainOrSaidToHaveChanged(
            String words, Freshness freshness, Reason reason, int first, int last)
            throws IOException {
        write(FILE, TEXT);
        Anchor anchor = take(4, 5);

        write(FILE, words);
        Found found = recheck().check(anchor);

        assertThat(found.freshness()).isEqualTo(freshness);
        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.anchor().firstLine()).isEqualTo(first);
        assertThat(found.anchor().lastLine()).isEqualTo(last);
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
        folder.delete(FILE);
        assertThat(recheck().check(anchor).freshness()).isEqualTo(Freshness.GONE);

        write("lib/numbers.ts", "zero " + TEXT);
        Found found = recheck().check(anchor);
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

        Files.write(folder.file(FILE), new byte[] {0, 1, 2, 0, 0, 3});

        assertThat(recheck().check(anchor).freshness()).isEqualTo(Freshness.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"one two, CHANGED, 2", "four five six seven eight, CHANGED, 5", "'', GONE, 3"})
    void aFileThatWasEvidenceAsAWholeHasChangedAsAWhole(
            String words, Freshness freshness, int lastLine) throws IOException {
        write(FILE, "one two three");
        Anchor anchor = take(1, 3);

        write(FILE, words);

        Found found = recheck().check(anchor);
        assertThat(found.freshness()).isEqualTo(freshness);
        assertThat(found.anchor().lastLine()).isEqualTo(lastLine);
    }

    @Test
    void aNameLeadsToWhatChangedCompletely() throws IOException {
        write(FILE, TEXT);
        Structure structure =
                _ ->
                        new Structure.Names() {
                            @Override
                            public String nameOf(int line) {
                                return "words.ts › up()";
                            }

                            @Override
                            public Optional<Structure.Lines> findAround(int line) {
                                return Optional.empty();
                            }

                            @Override
                            public Optional<Structure.Lines> find(String name) {
                                return Optional.of(new Structure.Lines(2, 3));
                            }
                        };
        Anchor anchor = folder.recheck(structure).take(FILE, 4, 5, "", "").orElseThrow();

        write(FILE, "all new words here");
        Found found = folder.recheck(structure).check(anchor);

        assertThat(found.freshness()).isEqualTo(Freshness.CHANGED);
        assertThat(found.anchor().firstLine()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100_000})
    void hostileFilesAreSearchedSoonAndNothingIsClaimed(int lines) throws IOException {
        folder.write("many.sql", ("x".repeat(4_000_000 / lines) + "\n").repeat(lines));
        Anchor anchor = folder.take("many.sql", 1 + lines / 2, 1 + lines / 2);

        folder.write("many.sql", "y;\n" + ("x".repeat(4_000_000 / lines) + "\n").repeat(lines));
        Found found = folder.check(anchor);

        assertThat(found.freshness().holds()).isEqualTo(lines == 1);
    }

    @Test
    void anAnchorThatSomebodyDamagedHoldsNothing() throws IOException {
        write(FILE, TEXT);

        Anchor odd = new Anchor(FILE, "", "", -3, 7, "0:0:0", "--", Copies.NONE, " › ");
        assertThat(folder.check(odd).freshness()).isEqualTo(Freshness.GONE);
        LinesPrint none = new LinesPrint(9_999_999, 0, "0".repeat(32));
        Anchor huge = odd.knownBy(none.written(), none.written(), Copies.NONE, "");
        assertThat(folder.check(huge).freshness()).isEqualTo(Freshness.GONE);
    }

    @Test
    void linesThatAreNotThereGiveNoAnchor() throws IOException {
        write(FILE, TEXT);

        assertThat(recheck().take(FILE, 9, 10, "", "")).isEmpty();
        assertThat(recheck().take("none.ts", 1, 1, "", "")).isEmpty();
    }
}
