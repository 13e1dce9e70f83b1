package plumbline.progress;

/// What long work is handed: it tells how far it is, and asks whether it is still wanted.
///
/// Work that was cancelled returns what it has done so far and says that it is not complete.
public interface Progress {

    /// How much is done; `total` is 0 while it is not known. `item` is a path or a name, no prose.
    void report(long done, long total, String item);

    boolean isCancelled();

    /// For callers that do not care.
    static Progress none() {
        return new Progress() {
            @Override
            public void report(long done, long total, String item) {}

            @Override
            public boolean isCancelled() {
                return Thread.currentThread().isInterrupted();
            }
        };
    }
}
