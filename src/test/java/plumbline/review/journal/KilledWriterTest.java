package plumbline.review.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.problem.ProblemException;
import plumbline.review.action.Action;
import plumbline.review.action.Review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Kills the process that writes a journal, again and again: what was acknowledged is there.
///
/// `-Dplumbline.kills=200` kills more often than a build has time for.
final class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("plumbline.kills", 8);

    @TempDir Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Path file = folder.resolve("journal.jsonl");
        Random random = new Random(20_260_301);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(writeUntilKilled(file, "writer-" + kill, random.nextInt(60)));

            List<Action> kept = read(file);

            assertThat(kept)
                    .extracting(Action::id)
                    .containsAll(acknowledged)
                    .doesNotHaveDuplicates();
            assertThat(Review.of(kept).disputed()).isEmpty();
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    @Test
    void whoComesSecondIsToldWhoWrites() throws Exception {
        Path file = folder.resolve("journal.jsonl");
        Path said = folder.resolve("said.txt");
        Process process = start(file, "writer", said);
        try {
            waitForFirst(process, said);
            try (FileJournal second = FileJournal.open(file, true)) {
                assertThat(second.isWritable()).isFalse();
                assertThat(second.opened()).isNotEmpty();
                assertThatExceptionOfType(ProblemException.class)
                        .isThrownBy(() -> second.add(List.of()));
                assertThat(second.notices())
                        .singleElement()
                        .extracting("by.process")
                        .isEqualTo(process.pid());
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void whoeverReadsInThisProcessLeavesTheLockAlone() throws Exception {
        Path file = folder.resolve("journal.jsonl");
        Path said = folder.resolve("said.txt");
        try (FileJournal journal = FileJournal.open(file, true)) {
            FileJournal.open(file, true).close();
            FileJournal.open(file, false).close();

            Process other = start(file, "writer", said);

            assertThat(other.waitFor()).isNotZero();
            assertThat(lines(said)).isEmpty();
            assertThat(journal.isWritable()).isTrue();
        }
    }

    private static void waitForFirst(Process process, Path said)
            throws IOException, InterruptedException {
        while (lines(said).isEmpty() && process.isAlive()) {
            Thread.sleep(5);
        }
    }

    /// Lets it write for a while after the first that was acknowledged.
    private List<String> writeUntilKilled(Path file, String who, int milliseconds)
            throws IOException, InterruptedException {
        Path said = folder.resolve(who + ".txt");
        Process process = start(file, who, said);
        waitForFirst(process, said);
        Thread.sleep(milliseconds);
        process.destroyForcibly().waitFor();
        return lines(said);
    }

    private static Process start(Path file, String who, Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JournalWriter.class.getName(),
                        file.toString(),
                        who)
                .redirectOutput(said.toFile())
                .start();
    }

    /// Those that were said to their end.
    private static List<String> lines(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static List<Action> read(Path file) throws IOException {
        try (FileJournal journal = FileJournal.open(file, true)) {
            assertThat(journal.isWritable()).isTrue();
            return journal.opened();
        }
    }
}
