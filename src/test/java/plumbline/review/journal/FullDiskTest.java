package plumbline.review.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Status;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Action;
import plumbline.review.action.Deeds;
import plumbline.review.action.Review;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A disk that takes as much as it has room for, and then refuses, as disks do.
final class FullDiskTest {

    @TempDir Path folder;

    private final Deeds deeds = new Deeds(new Review(), "ada");
    private long room = Long.MAX_VALUE;

    private Path file() {
        return folder.resolve("journal.jsonl");
    }

    private FileJournal open() throws IOException {
        return FileJournal.open(file(), true, this::write);
    }

    private void write(RandomAccessFile to, byte[] lines) throws IOException {
        int fits = (int) Math.min(room, lines.length);
        to.write(lines, 0, fits);
        room -= fits;
        if (fits < lines.length) {
            throw new IOException("No space left on device");
        }
    }

    private Action deed() {
        return deeds.decide(Deeds.result("order", "lock-timeout"), Deeds.person(Status.FAIL));
    }

    private static void assertRefused(FileJournal journal, List<Action> actions) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> journal.add(actions))
                .extracting(ProblemException::kind)
                .isEqualTo(ProblemKind.JOURNAL_NOT_WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 150, 500})
    void whatDoesNotFitIsRefusedAndTheRestStays(long left) throws IOException {
        Action kept = deed();
        Action again = deed();
        try (FileJournal journal = open()) {
            journal.add(List.of(kept));
            byte[] before = Files.readAllBytes(file());
            room = left;
            assertRefused(journal, List.of(deed(), deed()));
            assertThat(file()).hasBinaryContent(before);

            room = Long.MAX_VALUE;
            journal.add(List.of(again));
        }
        assertHolds(kept, again);
    }

    private void assertHolds(Action... actions) throws IOException {
        try (FileJournal journal = open()) {
            assertThat(journal.opened()).containsExactly(actions);
            assertThat(journal.notices()).isEmpty();
        }
    }

    @Test
    void whatCouldNotBeCutOffIsCutBeforeTheNextLine() throws IOException {
        Action kept = deed();
        Action again = deed();
        try (FileJournal journal = open()) {
            journal.add(List.of(kept));
            room = 100;
            assertRefused(journal, List.of(deed()));
            // as if the disk had refused that too
            Files.writeString(file(), Files.readString(file()) + "half a line".repeat(1_000));

            room = Long.MAX_VALUE;
            journal.add(List.of(again));
        }
        assertHolds(kept, again);
    }

    @Test
    void somebodyWhoInterruptsAThreadCostsNoDecision() throws IOException {
        Action first = deed();
        Action second = deed();
        try (FileJournal journal = FileJournal.open(file(), true)) {
            Thread.currentThread().interrupt();
            journal.add(List.of(first));
            assertThat(Thread.interrupted()).isTrue();
            journal.add(List.of(second));
            assertThat(journal.isWritable()).isTrue();
        }
        assertHolds(first, second);
    }
}
