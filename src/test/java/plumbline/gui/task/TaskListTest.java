package plumbline.gui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import plumbline.gui.Garbage;
import plumbline.problem.Problem;
import plumbline.words.Words;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

final class TaskListTest {

    private final List<String> unhandled = new ArrayList<>();
    private final TaskList tasks = new TaskList((task, problem) -> unhandled.add(task.title()));
    private final Problem problem =
            Problem.of(new IllegalStateException("broken"), Words.english());

    @Test
    void aTaskMovesFromRunningToEnded() {
        RunningTask<String> first = added("first");
        RunningTask<String> second = added("second");
        assertThat(tasks.running()).containsExactly(first, second);

        second.finish("");
        first.finish("");

        assertThat(tasks.running()).isEmpty();
        assertThat(endedTitles()).containsExactly("first", "second");
    }

    @Test
    void onlyTheLastTwentyAreKept() {
        IntStream.rangeClosed(1, 25).forEach(i -> added("task " + i).finish(""));

        assertThat(endedTitles()).hasSize(20).startsWith("task 25").endsWith("task 6");
    }

    @Test
    void howATaskEndedIsKept() {
        added("done").finish("");
        RunningTask<String> stopped = added("stopped");
        stopped.cancel();
        stopped.finish("");
        added("failed").fail(problem);

        assertThat(tasks.ended())
                .extracting(EndedTask::state)
                .containsExactly(TaskState.FAILED, TaskState.CANCELLED, TaskState.DONE);
    }

    @Test
    void aFailureThatNobodyDealsWithIsToldOnce() {
        added("quiet").onFailed(failure -> {}).fail(problem);
        added("loud").fail(problem);

        assertThat(unhandled).containsExactly("loud");
    }

    @Test
    void aFailureAfterCancellingIsNotTold() {
        RunningTask<String> task = added("stopped");
        task.cancel();
        task.fail(problem);

        assertThat(unhandled).isEmpty();
    }

    @Test
    void theListCanBeEmptied() {
        added("done").finish("");
        RunningTask<String> running = added("running");

        tasks.clearEnded();

        assertThat(tasks.ended()).isEmpty();
        assertThat(tasks.running()).containsExactly(running);
    }

    @Test
    void nobodyElseChangesTheLists() {
        added("done").finish("");
        added("running");

        assertThatThrownBy(() -> tasks.running().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tasks.ended().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /// A document may have megabytes, and its tab is closed long before its task is forgotten.
    @Test
    void whatATaskGaveIsNotKeptWithIt() {
        WeakReference<Object> result = endWithAResult();

        assertThat(tasks.ended()).hasSize(1);
        assertThat(Garbage.takes(result)).isTrue();
    }

    private WeakReference<Object> endWithAResult() {
        RunningTask<Object> task = new RunningTask<>("reading");
        tasks.add(task);
        Object value = new byte[100];
        task.onDone(gone -> unhandled.remove(gone.toString()));
        task.finish(value);
        return new WeakReference<>(value);
    }

    private RunningTask<String> added(String title) {
        RunningTask<String> task = new RunningTask<>(title);
        tasks.add(task);
        return task;
    }

    private List<String> endedTitles() {
        return tasks.ended().stream().map(EndedTask::title).toList();
    }
}
