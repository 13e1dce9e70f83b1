package plumbline.gui.task;

import plumbline.problem.Problem;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Runs work at once on the caller's thread, for tests of view models.
public final class ImmediateTaskRunner implements TaskRunner {

    private final List<String> titles = new ArrayList<>();

    @Override
    @SuppressWarnings("CatchingUnchecked")
    public <T> RunningTask<T> run(String title, Work<T> work) {
        titles.add(title);
        RunningTask<T> task = new RunningTask<>(title);
        try {
            task.finish(work.run(new TaskProgress(task, Runnable::run)));
        } catch (Exception failure) {
            task.fail(Problem.of(failure, Words.english()));
        }
        return task;
    }

    public List<String> titles() {
        return List.copyOf(titles);
    }
}
