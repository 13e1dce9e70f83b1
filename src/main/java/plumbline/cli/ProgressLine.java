package plumbline.cli;

import plumbline.progress.Progress;

import java.io.PrintWriter;

/// Shows on one line of a terminal how far long work is; in a pipe it shows nothing.
public final class ProgressLine implements Progress, AutoCloseable {

    private static final int WIDTH = 78;
    private static final long PAUSE_NANOS = 100_000_000;

    private final PrintWriter err;
    private final boolean live;
    private long last = System.nanoTime();
    private boolean shown;

    public ProgressLine(PrintWriter err, boolean live) {
        this.err = err;
        this.live = live;
    }

    @Override
    public synchronized void report(long done, long total, String item) {
        long now = System.nanoTime();
        if (!live || now - last < PAUSE_NANOS) {
            return;
        }
        last = now;
        shown = true;
        String text = (total > 0 ? done + "/" + total : "" + done) + "  " + item;
        String cut = text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
        err.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
        err.flush();
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public synchronized void close() {
        if (shown) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }
}
