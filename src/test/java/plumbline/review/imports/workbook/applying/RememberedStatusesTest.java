package plumbline.review.imports.workbook.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static plumbline.review.imports.workbook.ChecksColumn.RESULT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.problem.ProblemException;
import plumbline.review.deed.Author;
import plumbline.review.imports.workbook.CheckBook;
import plumbline.review.imports.workbook.merging.CellMerge;
import plumbline.review.imports.workbook.merging.Taking;
import plumbline.review.imports.workbook.reading.StatusWords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The words for results that an audit remembers.
final class RememberedStatusesTest {

    private static final StatusWords NOTHING = new StatusWords(Map.of());
    private static final StatusWords DONE = new StatusWords(Map.of("All  done", Status.PASS));

    @TempDir private Path folder;

    private String theirs(StatusWords statuses, boolean dryRun) {
        Path book =
                CheckBook.english()
                        .row("shop", "lock-timeout")
                        .edit(0, RESULT, "all done")
                        .write(folder.resolve("checks.xlsx"));
        BringBack audit =
                new BringBack(
                        folder.resolve("shop.plumb"), Author.of("Ada"), statuses, Taking.UNDECIDED);
        CellMerge cell = (dryRun ? audit.look(book) : audit.bring(book)).merge().cells().getFirst();
        return cell.outcome() + " " + cell.theirs();
    }

    @Test
    void whatWasSaidOnceIsUnderstoodTheNextTime() {
        assertThat(theirs(NOTHING, false)).isEqualTo("NOT_UNDERSTOOD all done");
        assertThat(theirs(DONE, true)).isEqualTo("TAKEN PASS");
        assertThat(theirs(NOTHING, true)).isEqualTo("NOT_UNDERSTOOD all done");

        assertThat(theirs(DONE, false)).isEqualTo("TAKEN PASS");

        assertThat(theirs(NOTHING, true)).isEqualTo("SAME PASS");
        assertThat(folder.resolve("shop.plumb/statuses.txt")).hasContent("ALL DONE=PASS\n");
    }

    @Test
    void theLastWordCountsAndNoLineIsLost() throws IOException {
        RememberedStatuses remembered = new RememberedStatuses(folder);
        Path file = folder.resolve("statuses.txt");
        Files.writeString(file, "# ours\na=b=FAIL\nready=n/a\nno result=maybe\n");

        remembered.add(new StatusWords(Map.of("ready", Status.PARTIAL)));
        remembered.add(new StatusWords(Map.of("ready", Status.PARTIAL)));

        assertThat(remembered.under(NOTHING).own())
                .containsExactly(Map.entry("A=B", Status.FAIL), Map.entry("READY", Status.PARTIAL));
        assertThat(remembered.under(new StatusWords(Map.of("ready", Status.PASS))).find("Ready"))
                .contains(Status.PASS);
        assertThat(file)
                .hasContent("# ours\na=b=FAIL\nready=n/a\nno result=maybe\nREADY=PARTIAL\n");
    }

    @Test
    void aFileThatIsNoTextIsToldAndNotReplaced() throws IOException {
        Files.write(folder.resolve("statuses.txt"), new byte[] {(byte) 0xff, '=', 'P'});

        assertThatThrownBy(() -> new RememberedStatuses(folder).add(DONE))
                .isInstanceOf(ProblemException.class);
        assertThat(folder.resolve("statuses.txt")).hasBinaryContent(new byte[] {-1, '=', 'P'});
    }
}
