package plumbline.review.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.problem.ProblemException;
import plumbline.review.action.Action;
import plumbline.review.action.Deeds;
import plumbline.review.action.Review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

final class FileJournalTest {

    @TempDir Path folder;

    private final Deeds deeds = new Deeds(new Review(), "ada");

    private Path file() {
        return folder.resolve("journal.jsonl");
    }

    private Action deed() {
        return deeds.decide(Deeds.result("order", "lock-timeout"), Deeds.person(Status.FAIL));
    }

    private void write(Action... actions) throws IOException {
        try (FileJournal journal = FileJournal.open(file(), true)) {
            journal.add(List.of(actions));
        }
    }

    @Test
    void whatWasAddedIsThereWhenItIsOpenedAgain() throws IOException {
        Action first = deed();
        Action second = deeds.undo(first);
        write(first);
        write(second);

        try (FileJournal journal = FileJournal.open(file(), true)) {
            assertThat(journal.opened()).containsExactly(first, second);
            assertThat(journal.notices()).isEmpty();
        }
    }

    @Test
    void aLineThatWasCutOffIsPutAside() throws IOException {
        Action kept = deed();
        write(kept, deed());
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 5));

        try (FileJournal journal = FileJournal.open(file(), true)) {
            assertThat(journal.opened()).containsExactly(kept);
            assertThat(journal.notices())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Notice.EndRecovered.class,
                            each -> assertThat(each.rest()).isNotEmptyFile());
            journal.add(List.of(deed()));
        }
        try (FileJournal journal = FileJournal.open(file(), false)) {
            assertThat(journal.opened()).hasSize(2);
            assertThat(journal.notices()).isEmpty();
        }
    }

    @Test
    void aDamagedLineInTheMiddleIsSaidAndStays() throws IOException {
        write(deed());
        Files.writeString(file(), "{\"id\": \n", StandardOpenOption.APPEND);
        write(deed());

        try (FileJournal journal = FileJournal.open(file(), true)) {
            assertThat(journal.opened()).hasSize(2);
            assertThat(journal.notices()).containsExactly(new Notice.LinesDamaged(List.of(2)));
        }
        assertThat(file()).content().contains("{\"id\": \n");
    }

    @Test
    void theSecondWhoOpensItOnlyReads() throws IOException {
        write(deed());
        try (FileJournal first = FileJournal.open(file(), true);
                FileJournal second = FileJournal.open(file(), true)) {
            assertThat(first.isWritable()).isTrue();
            assertThat(second.isWritable()).isFalse();
            assertThat(second.opened()).hasSize(1);
            assertThat(second.notices())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Notice.OpenElsewhere.class,
                            each ->
                                    assertThat(each.by())
                                            .satisfies(FileJournalTest::isThisProcess));
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> second.add(List.of(deed())));
        }
    }

    private static void isThisProcess(@Nullable Holder found) {
        Holder holder = Objects.requireNonNull(found);
        assertThat(holder.process()).isEqualTo(ProcessHandle.current().pid());
        assertThat(holder.user()).isEqualTo(System.getProperty("user.name"));
        assertThat(holder.since()).isBefore(Instant.now().plusSeconds(1));
    }

    @Test
    void whoeverOnlyReadsChangesNothing() throws IOException {
        write(deed());
        Files.writeString(file(), "cut", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(file());

        try (FileJournal journal = FileJournal.open(file(), false)) {
            assertThat(journal.opened()).hasSize(1);
        }

        assertThat(file()).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**cut-off*");
    }

    @Test
    void aLinkIsNeverWrittenThrough() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "not mine, no end");
        Files.createSymbolicLink(file(), other);

        try (FileJournal journal = FileJournal.open(file(), true)) {
            assertThat(journal.notices()).containsExactly(new Notice.NotWritable());
        }

        assertThat(other).hasContent("not mine, no end");
        assertThat(JournalLock.path(file())).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**cut-off*");
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        Files.createDirectory(file());

        assertThatIOException().isThrownBy(() -> FileJournal.open(file(), true));
    }

    @Test
    void wordThatMakesNoSenseIsNoHolder() throws IOException {
        Path word = JournalLock.word(file());
        for (String text : List.of("", "{}", "{\"user\": null}", "x".repeat(5_000))) {
            Files.writeString(word, text);

            assertThat(Holder.find(word)).isEmpty();
        }
    }
}
