package plumbline.gui.imports.flow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.task.Work;

import java.util.function.Consumer;

/// Does one thing at a time in the background; what nobody waits for any more is not shown.
final class Doing {

    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<@Nullable RunningTask<?>> running =
            new ReadOnlyObjectWrapper<>();

    Doing(TaskRunner tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<@Nullable RunningTask<?>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    <T> void run(String title, Work<T> work, Consumer<T> then) {
        RunningTask<T> task = tasks.run(title, work);
        running.set(task);
        task.stateProperty()
                .subscribe(
                        now -> {
                            if (now.isOver() && running.get() == task) {
                                running.set(null);
                                task.onDone(then);
                            }
                        });
    }

    /// Asks what is under way to end; what it has done by then counts.
    void stop() {
        RunningTask<?> task = running.get();
        if (task != null) {
            task.cancel();
        }
    }

    /// Waits no more.
    void leave() {
        stop();
        running.set(null);
    }
}
