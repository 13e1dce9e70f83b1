package plumbline.gui.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.problem.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// A piece of work under way: its progress to look at, its end to wait for.
///
/// Properties change on the UI thread only. Cancelling asks the work to stop; what it returns then
/// still arrives at `onDone`, since cancelling keeps what is done.
public final class RunningTask<T> {

    private final String title;
    private final AtomicBoolean cancelAsked = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper item = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<TaskState> state =
            new ReadOnlyObjectWrapper<>(TaskState.RUNNING);
    private final List<Consumer<? super T>> doneHooks = new ArrayList<>();
    private final List<Consumer<? super Problem>> failedHooks = new ArrayList<>();
    private @Nullable T result;
    private @Nullable Problem problem;

    public RunningTask(String title) {
        this.title = title;
    }

    public RunningTask<T> onDone(Consumer<? super T> hook) {
        T finished = result;
        if (finished != null) {
            hook.accept(finished);
        } else {
            doneHooks.add(hook);
        }
        return this;
    }

    public RunningTask<T> onFailed(Consumer<? super Problem> hook) {
        Problem failure = problem;
        if (failure != null) {
            hook.accept(failure);
        } else {
            failedHooks.add(hook);
        }
        return this;
    }

    public void cancel() {
        cancelAsked.set(true);
    }

    public boolean isCancelAsked() {
        return cancelAsked.get();
    }

    /// Whether somebody deals with a failure; nobody doing so, the window shows it.
    public boolean isFailureHandled() {
        return !failedHooks.isEmpty();
    }

    public String title() {
        return title;
    }

    /// From 0 to 1, or -1 while the whole is not known.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty itemProperty() {
        return item.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TaskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void advance(double fraction, String at) {
        progress.set(fraction);
        item.set(at);
    }

    void finish(T value) {
        result = value;
        progress.set(1);
        state.set(cancelAsked.get() ? TaskState.CANCELLED : TaskState.DONE);
        doneHooks.forEach(hook -> hook.accept(value));
    }

    void fail(Problem failure) {
        problem = failure;
        state.set(cancelAsked.get() ? TaskState.CANCELLED : TaskState.FAILED);
        failedHooks.forEach(hook -> hook.accept(failure));
    }
}
