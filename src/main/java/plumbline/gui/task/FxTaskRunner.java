package plumbline.gui.task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import plumbline.problem.Problem;
import plumbline.words.Words;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Runs work on threads of its own and reports on the UI thread.
public final class FxTaskRunner implements TaskRunner, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FxTaskRunner.class);

    private final UiThread uiThread;
    private final TaskList tasks;
    private final Words words;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("plumbline-work-", 1).factory());

    public FxTaskRunner(UiThread uiThread, TaskList tasks, Words words) {
        this.uiThread = uiThread;
        this.tasks = tasks;
        this.words = words;
    }

    @Override
    public <T> RunningTask<T> run(String title, Work<T> work) {
        RunningTask<T> task = new RunningTask<>(title);
        uiThread.execute(() -> tasks.add(task));
        threads.execute(() -> perform(task, work));
        return task;
    }

    /// The one place where failures of background work are caught.
    @SuppressWarnings("CatchingUnchecked")
    private <T> void perform(RunningTask<T> task, Work<T> work) {
        try {
            T value = work.run(new TaskProgress(task, uiThread));
            uiThread.later(() -> task.finish(value));
        } catch (Exception | Error failure) {
            // An error too: whoever waits for this task must hear that it is over.
            Problem problem = Problem.of(failure, words);
            LOG.warn("{} in “{}”\n{}", problem.code(), task.title(), problem.details());
            uiThread.later(() -> task.fail(problem));
        }
    }

    @Override
    public void close() {
        // cancelling may take one from the list
        List.copyOf(tasks.running()).forEach(RunningTask::cancel);
        threads.shutdownNow();
    }
}
