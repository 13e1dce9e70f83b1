package plumbline.app;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Watches for how long the window's thread answers nobody.
///
/// A machine that is busy with other things holds that thread up as well. So a stop counts as long
/// as the thread itself used the processor, or waited for something while it could have run.
final class UiWatch implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration PAUSE = Duration.ofMillis(2);
    private static final int LINES = 60;

    private final Thread uiThread = find();
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("ui-watch").unstarted(this::run);
    private final List<Stop> stops = new ArrayList<>();
    private volatile boolean ended;

    /// The thread was at these lines after half of the time that is allowed.
    record Stop(Duration length, String where) {

        @Override
        public String toString() {
            return length.toMillis() + " ms at\n" + where;
        }
    }

    static UiWatch start() {
        UiWatch watch = new UiWatch();
        watch.watcher.start();
        return watch;
    }

    private static Thread find() {
        CompletableFuture<Thread> found = new CompletableFuture<>();
        Platform.runLater(() -> found.complete(Thread.currentThread()));
        return found.join();
    }

    private void run() {
        try {
            while (!ended) {
                ask();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            ended = true;
        }
    }

    private void ask() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        long cpu = THREADS.getThreadCpuTime(uiThread.threadId());
        long waited = 0;
        String where = "";
        Platform.runLater(answered::countDown);
        while (!answered.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            if (isWaiting()) {
                waited += PAUSE.toNanos();
            }
            long busy = THREADS.getThreadCpuTime(uiThread.threadId()) - cpu + waited;
            if (where.isEmpty() && busy > TimeUnit.MILLISECONDS.toNanos(12)) {
                where = stack();
            }
        }
        long busy = THREADS.getThreadCpuTime(uiThread.threadId()) - cpu + waited;
        synchronized (stops) {
            stops.add(new Stop(Duration.ofNanos(busy), where));
        }
    }

    /// Waits within our code or for a disk; between two events it is asked for nothing.
    private boolean isWaiting() {
        return uiThread.getState() != Thread.State.RUNNABLE && stack().contains("plumbline.");
    }

    private String stack() {
        return Arrays.stream(uiThread.getStackTrace())
                .limit(LINES)
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n"));
    }

    /// From now on.
    void forget() {
        synchronized (stops) {
            stops.clear();
        }
    }

    /// Since somebody forgot.
    Stop longest() {
        synchronized (stops) {
            return stops.stream()
                    .max(Comparator.comparing(Stop::length))
                    .orElse(new Stop(Duration.ZERO, ""));
        }
    }

    @Override
    public void close() {
        ended = true;
    }
}
