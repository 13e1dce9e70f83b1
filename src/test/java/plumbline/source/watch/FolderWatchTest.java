package plumbline.source.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.progress.Progress;
import plumbline.source.FolderScan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

final class FolderWatchTest {

    private static final Duration QUIET = Duration.ofMillis(40);

    @TempDir Path home;
    private final FolderScan scan = new FolderScan();
    private final LinkedBlockingQueue<FolderDifference> told = new LinkedBlockingQueue<>();
    private FolderWatch watch;

    @BeforeEach
    void watch() throws IOException {
        Files.createDirectories(home.resolve("migrations"));
        Files.writeString(home.resolve("migrations/001.sql"), "SELECT 1;\n");
        Files.writeString(home.resolve("package.json"), "{}");
        watch = new FolderWatch(_ -> scan, QUIET, told::add);
        watch.watch(List.of(scan.scan(home, Progress.none())));
        watch.start();
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void aFolderInWhichNothingMovedIsTheSame() throws InterruptedException {
        assertThat(next().isEmpty()).isTrue();
    }

    @Test
    void whatWasWrittenMadeAndDeletedIsTold() throws IOException, InterruptedException {
        next();

        Files.writeString(home.resolve("migrations/001.sql"), "SELECT 1, 2;\n");
        Files.writeString(home.resolve("migrations/002.sql"), "SELECT 3;\n");
        Files.delete(home.resolve("package.json"));

        assertThat(until(3))
                .isEqualTo(
                        new FolderDifference(
                                home,
                                List.of("migrations/002.sql"),
                                List.of("migrations/001.sql"),
                                List.of("package.json")));
    }

    @Test
    void filesInFoldersThatAreNewAreSeen() throws IOException, InterruptedException {
        next();
        Files.createDirectories(home.resolve("more"));
        Files.writeString(home.resolve("more/a.sql"), "SELECT 1;\n");
        until(1);

        Files.writeString(home.resolve("more/b.sql"), "SELECT 1;\n");

        assertThat(until(2).added()).containsExactly("more/a.sql", "more/b.sql");
    }

    @Test
    void whatNobodyReadsIsNoChange() throws IOException, InterruptedException {
        next();
        Files.createDirectories(home.resolve("node_modules/left"));
        Files.writeString(home.resolve("node_modules/left/index.js"), "");

        assertThat(next().isEmpty()).isTrue();
    }

    @Test
    void whatIsAsItWasAgainIsNoChange() throws IOException, InterruptedException {
        next();
        Files.writeString(home.resolve("new.sql"), "SELECT 1;\n");
        until(1);

        Files.delete(home.resolve("new.sql"));

        assertThat(until(0).isEmpty()).isTrue();
    }

    @Test
    void somebodyWhoWritesWithoutEndIsNotWaitedFor() throws IOException, InterruptedException {
        next();
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();

        for (int n = 0; told.isEmpty() && System.nanoTime() < end; n++) {
            Files.writeString(home.resolve("log.txt"), "line " + n);
            Thread.sleep(QUIET.toMillis() / 4);
        }

        assertThat(next().added()).containsExactly("log.txt");
    }

    private FolderDifference next() throws InterruptedException {
        FolderDifference next = told.poll(60, TimeUnit.SECONDS);
        assertThat(next).as("something was told").isNotNull();
        return next;
    }

    /// Files that are written one after the other may be told one after the other.
    private FolderDifference until(int count) throws InterruptedException {
        FolderDifference last = next();
        while (last.count() != count) {
            last = next();
        }
        return last;
    }
}
