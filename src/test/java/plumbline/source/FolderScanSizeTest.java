package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// Large and endless trees, and scans that nobody waits for any more.
class FolderScanSizeTest {

    @TempDir Path folder;
    private Path root;

    @BeforeEach
    void inAFolderOfItsOwn() throws IOException {
        root = Files.createDirectory(folder.resolve("root"));
    }

    @Test
    void twentyThousandFilesAreListedInSecondsAndReportedNowAndThen() throws IOException {
        files(200, 100);
        Recorder progress = new Recorder(() -> false);

        FolderContents contents = new FolderScan().scan(root, progress);

        assertThat(contents.files())
                .hasSize(20_000)
                .isSortedAccordingTo((a, b) -> a.relativePath().compareTo(b.relativePath()));
        assertThat(contents.complete()).isTrue();
        assertThat(contents.took()).isLessThan(Duration.ofMinutes(1));
        assertThat(progress.done).hasSize(20_000 / 64).startsWith(64L, 128L, 192L);
        assertThat(progress.items).allMatch(item -> item.matches("d\\d+/f\\d+\\.sql"));
    }

    @Test
    void aCancelledScanReturnsWhatItHas() throws IOException {
        files(10, 100);
        AtomicInteger asked = new AtomicInteger();

        FolderContents contents =
                new FolderScan().scan(root, new Recorder(() -> asked.incrementAndGet() > 500));

        assertThat(contents.complete()).isFalse();
        assertThat(contents.files()).hasSizeBetween(100, 499);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void emptyFoldersAndLinksAreCancelledToo(boolean linked) throws IOException {
        for (int i = 0; i < 100; i++) {
            Path entry = root.resolve("e" + i);
            if (linked) {
                Files.createSymbolicLink(entry, Path.of("nowhere"));
            } else {
                Files.createDirectory(entry);
            }
        }
        AtomicInteger asked = new AtomicInteger();

        FolderContents contents =
                new FolderScan().scan(root, new Recorder(() -> asked.incrementAndGet() > 250));

        assertThat(contents.complete()).isFalse();
        assertThat(asked).hasValueLessThan(253);
    }

    @Test
    void aScanNobodyWantsEndsBeforeItBegins() throws IOException {
        files(1, 10);

        FolderContents contents = new FolderScan().scan(root, new Recorder(() -> true));

        assertThat(contents.complete()).isFalse();
        assertThat(contents.files()).isEmpty();
    }

    @Test
    void anInterruptCancels() throws IOException {
        files(1, 10);
        Thread.currentThread().interrupt();
        try {
            assertThat(new FolderScan().scan(root, Progress.none()).complete()).isFalse();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aTreeThatIsTooLargeIsListedInPartAndSaysSo() throws IOException {
        files(3, 10);

        FolderContents full = new FolderScan(33).scan(root, Progress.none());
        FolderContents part = new FolderScan(32).scan(root, Progress.none());

        assertThat(full.complete()).isTrue();
        assertThat(full.files()).hasSize(30);
        assertThat(part.complete()).isFalse();
        assertThat(part.files()).hasSize(29);
    }

    private void files(int folders, int filesEach) throws IOException {
        for (int d = 0; d < folders; d++) {
            Path each = Files.createDirectory(root.resolve("d" + d));
            for (int f = 0; f < filesEach; f++) {
                Files.createFile(each.resolve("f" + f + ".sql"));
            }
        }
    }

    /// Remembers what it was told.
    private static final class Recorder implements Progress {

        private final BooleanSupplier cancelled;
        private final List<Long> done = new ArrayList<>();
        private final List<String> items = new ArrayList<>();

        Recorder(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public void report(long count, long total, String item) {
            done.add(count);
            items.add(item);
        }

        @Override
        public boolean isCancelled() {
            return cancelled.getAsBoolean();
        }
    }
}
