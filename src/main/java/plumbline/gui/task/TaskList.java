package plumbline.gui.task;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.problem.Problem;

import java.util.function.BiConsumer;

/// All tasks of this window: those under way, and the last ones that ended.
public final class TaskList {

    private static final int KEPT = 20;

    private final ObservableList<RunningTask<?>> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask<?>> shownRunning =
            FXCollections.unmodifiableObservableList(running);
    private final ObservableList<EndedTask> ended = FXCollections.observableArrayList();
    private final ObservableList<EndedTask> shownEnded =
            FXCollections.unmodifiableObservableList(ended);
    private final BiConsumer<RunningTask<?>, Problem> unhandled;

    /// `unhandled` hears of every failure that nobody else deals with.
    public TaskList(BiConsumer<RunningTask<?>, Problem> unhandled) {
        this.unhandled = unhandled;
    }

    /// Tasks under way, oldest first.
    public ObservableList<RunningTask<?>> running() {
        return shownRunning;
    }

    /// Tasks that are over, latest first.
    public ObservableList<EndedTask> ended() {
        return shownEnded;
    }

    public void clearEnded() {
        ended.clear();
    }

    void add(RunningTask<?> task) {
        running.add(task);
        task.stateProperty().subscribe((before, now) -> end(task, now));
    }

    private void end(RunningTask<?> task, TaskState how) {
        running.remove(task);
        ended.addFirst(new EndedTask(task.title(), how));
        if (ended.size() > KEPT) {
            ended.removeLast();
        }
        if (how == TaskState.FAILED && !task.isFailureHandled()) {
            task.onFailed(problem -> unhandled.accept(task, problem));
        }
    }
}
