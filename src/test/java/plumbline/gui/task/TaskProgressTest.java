package plumbline.gui.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

final class TaskProgressTest {

    private final RunningTask<String> task = new RunningTask<>("Reading");
    private final Queue<Runnable> uiThread = new ArrayDeque<>();
    private final TaskProgress progress = new TaskProgress(task, uiThread::add);

    @ParameterizedTest
    @CsvSource({
        "0, 0, -1",
        "7, 0, -1",
        "7, -3, -1",
        "0, 10, 0",
        "5, 10, 0.5",
        "10, 10, 1",
        "11, 10, 1",
        "-1, 10, 0",
        "9223372036854775807, 9223372036854775807, 1"
    })
    void progressIsAFractionOrNotKnown(long done, long total, double fraction) {
        new TaskProgress(task, Runnable::run).report(done, total, "a.sql");

        assertThat(task.progressProperty().get()).isEqualTo(fraction);
        assertThat(task.itemProperty().get()).isEqualTo("a.sql");
    }

    @Test
    void aHundredThousandReportsAskTheWindowOnceAndShowTheLatest() {
        for (int i = 1; i <= 100_000; i++) {
            progress.report(i, 100_000, "file " + i);
        }

        assertThat(uiThread).hasSize(1);
        uiThread.remove().run();
        assertThat(task.progressProperty().get()).isEqualTo(1);
        assertThat(task.itemProperty().get()).isEqualTo("file 100000");
    }

    @Test
    void afterTheWindowCaughtUpTheNextReportIsShown() {
        progress.report(1, 4, "a");
        uiThread.remove().run();
        progress.report(2, 4, "b");

        assertThat(uiThread).hasSize(1);
        uiThread.remove().run();
        assertThat(task.progressProperty().get()).isEqualTo(0.5);
    }

    @Test
    void aReportMadeWhileTheWindowShowsOneIsNotLost() {
        List<String> items = new ArrayList<>();
        task.itemProperty()
                .subscribe(
                        item -> {
                            items.add(item);
                            if (item.equals("a")) {
                                progress.report(2, 2, "b");
                            }
                        });
        progress.report(1, 2, "a");
        while (!uiThread.isEmpty()) {
            uiThread.remove().run();
        }

        assertThat(items).containsExactly("", "a", "b");
    }

    @Test
    void workHearsThatItWasCancelled() {
        assertThat(progress.isCancelled()).isFalse();
        task.cancel();

        assertThat(progress.isCancelled()).isTrue();
    }

    @Test
    void anInterruptedThreadCountsAsCancelled() {
        Thread.currentThread().interrupt();
        try {
            assertThat(progress.isCancelled()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
