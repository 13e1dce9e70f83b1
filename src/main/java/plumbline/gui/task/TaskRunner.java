package plumbline.gui.task;

/// Runs work; what a caller hooks on is called on the UI thread.
public interface TaskRunner {

    /// Starts at once. The title is what the person reads while it runs.
    <T> RunningTask<T> run(String title, Work<T> work);
}
