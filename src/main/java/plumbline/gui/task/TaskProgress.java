package plumbline.gui.task;

import org.jspecify.annotations.Nullable;

import plumbline.progress.Progress;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/// Carries progress from the work's thread to the UI thread, the latest only, so that work which
/// reports often cannot flood the window.
final class TaskProgress implements Progress {

    private record Reported(double fraction, String item) {}

    private final RunningTask<?> task;
    private final Executor uiThread;
    private final AtomicReference<@Nullable Reported> waiting = new AtomicReference<>();

    TaskProgress(RunningTask<?> task, Executor uiThread) {
        this.task = task;
        this.uiThread = uiThread;
    }

    @Override
    public void report(long done, long total, String item) {
        double fraction = total > 0 ? Math.clamp((double) done / total, 0, 1) : -1;
        if (waiting.getAndSet(new Reported(fraction, item)) == null) {
            uiThread.execute(this::show);
        }
    }

    @Override
    public boolean isCancelled() {
        return task.isCancelAsked() || Thread.currentThread().isInterrupted();
    }

    private void show() {
        Reported latest = waiting.getAndSet(null);
        if (latest != null) {
            task.advance(latest.fraction(), latest.item());
        }
    }
}
