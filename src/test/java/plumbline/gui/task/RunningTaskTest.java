package plumbline.gui.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.problem.Problem;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

final class RunningTaskTest {

    private final RunningTask<String> task = new RunningTask<>("Reading");
    private final List<String> heard = new ArrayList<>();
    private final Problem problem =
            Problem.of(new IllegalStateException("broken"), Words.english());

    @Test
    void atFirstItRunsAndTheWholeIsNotKnown() {
        assertThat(task.title()).isEqualTo("Reading");
        assertThat(task.stateProperty().get()).isEqualTo(TaskState.RUNNING);
        assertThat(task.stateProperty().get().isOver()).isFalse();
        assertThat(task.progressProperty().get()).isEqualTo(-1);
        assertThat(task.itemProperty().get()).isEmpty();
    }

    @Test
    void hooksHearTheResultInTheOrderTheyWereHooked() {
        task.onDone(value -> heard.add("first " + value));
        task.onDone(value -> heard.add("second " + value));

        task.finish("a");

        assertThat(heard).containsExactly("first a", "second a");
        assertThat(task.progressProperty().get()).isEqualTo(1);
    }

    @Test
    void aHookThatComesLateHearsTheResultAtOnceAndOnce() {
        task.finish("a");
        task.onDone(heard::add);

        assertThat(heard).containsExactly("a");
    }

    @Test
    void aHookMayHookAnother() {
        task.onDone(value -> task.onDone(heard::add));
        task.finish("a");

        assertThat(heard).containsExactly("a");
    }

    @Test
    void whenHooksAreCalledTheTaskIsOver() {
        task.onDone(value -> heard.add(task.stateProperty().get() + " " + value));
        task.finish("a");

        assertThat(heard).containsExactly("DONE a");
    }

    @Test
    void aFailureReachesItsHooksAndNoOthers() {
        task.onDone(heard::add).onFailed(failure -> heard.add(failure.code()));
        task.fail(problem);
        task.onFailed(failure -> heard.add("late " + failure.code()));

        assertThat(heard).containsExactly(problem.code(), "late " + problem.code());
        assertThat(task.stateProperty().get()).isEqualTo(TaskState.FAILED);
        assertThat(task.isFailureHandled()).isTrue();
    }

    @Test
    void nobodyDealsWithAFailureThatNobodyHooked() {
        task.onDone(heard::add);

        assertThat(task.isFailureHandled()).isFalse();
    }

    @Test
    void cancellingKeepsWhatIsDone() {
        task.onDone(heard::add);
        task.cancel();
        assertThat(task.stateProperty().get()).isEqualTo(TaskState.RUNNING);

        task.finish("half");

        assertThat(task.isCancelAsked()).isTrue();
        assertThat(task.stateProperty().get()).isEqualTo(TaskState.CANCELLED);
        assertThat(heard).containsExactly("half");
    }

    @Test
    void aFailureAfterCancellingCountsAsCancelled() {
        task.cancel();
        task.fail(problem);

        assertThat(task.stateProperty().get()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void cancellingWhatIsOverChangesNothing() {
        task.finish("a");
        task.cancel();

        assertThat(task.stateProperty().get()).isEqualTo(TaskState.DONE);
    }
}
