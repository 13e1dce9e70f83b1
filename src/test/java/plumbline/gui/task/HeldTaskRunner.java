package plumbline.gui.task;

import plumbline.problem.Problem;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Holds work back until a test lets it run, in whatever order; for results that come late.
public final class HeldTaskRunner implements TaskRunner {

    private record Held<T>(RunningTask<T> task, Work<T> work) {

        @SuppressWarnings("CatchingUnchecked")
        void perform() {
            try {
                task.finish(work.run(new TaskProgress(task, Runnable::run)));
            } catch (Exception failure) {
                task.fail(Problem.of(failure, Words.english()));
            }
        }

        /// The caller knows what the work would have given.
        @SuppressWarnings("unchecked")
        void answer(Object value) {
            task.finish((T) value);
        }
    }

    private final List<Held<?>> held = new ArrayList<>();

    @Override
    public <T> RunningTask<T> run(String title, Work<T> work) {
        RunningTask<T> task = new RunningTask<>(title);
        held.add(new Held<>(task, work));
        return task;
    }

    public int count() {
        return held.size();
    }

    public RunningTask<?> task(int index) {
        return held.get(index).task();
    }

    /// Lets one run to its end, counted in the order in which they were started.
    public void perform(int index) {
        held.get(index).perform();
    }

    /// Ends one with this result, as if its work had given it.
    public void answer(int index, Object value) {
        held.get(index).answer(value);
    }
}
