package plumbline.gui.graph;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Lens;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.Letters;
import plumbline.drawing.graph.Placed;
import plumbline.drawing.graph.Spot;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.problem.Problem;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What lies where, and what was there before: each change is laid out in a task, the latest
/// counts.
final class GraphStage {

    private static final int MOST_UNDONE = 50;

    private final TaskRunner tasks;
    private final Supplier<Letters> letters;
    private final Words words;
    private final ReadOnlyObjectWrapper<Placed> placed = new ReadOnlyObjectWrapper<>(Placed.EMPTY);
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.FIRST);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final StringProperty message = new SimpleStringProperty("");
    private final Map<Lens, Map<String, Spot>> pins = new EnumMap<>(Lens.class);
    private final Deque<Shown> before = new ArrayDeque<>();
    private @Nullable GraphReading reading;
    private @Nullable Lensed lensed;
    private @Nullable RunningTask<Optional<GraphWork.Laid>> running;

    /// What was seen before something changed.
    private record Shown(Sight sight, Placed placed) {}

    GraphStage(TaskRunner tasks, Supplier<Letters> letters, Words words) {
        this.tasks = tasks;
        this.letters = letters;
        this.words = words;
    }

    ReadOnlyObjectProperty<Placed> placedProperty() {
        return placed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    StringProperty messageProperty() {
        return message;
    }

    /// What the nodes are, once something was laid out.
    Optional<Lensed> findLensed() {
        return Optional.ofNullable(lensed);
    }

    Sight sight() {
        return sight.get();
    }

    /// What was pinned through a lens.
    Map<String, Spot> pins(Lens lens) {
        return pins.getOrDefault(lens, Map.of());
    }

    /// With nothing on it, and nothing to go back to.
    void clear() {
        cancel();
        pins.clear();
        before.clear();
        reading = null;
        lensed = null;
        placed.set(Placed.EMPTY);
        sight.set(Sight.FIRST);
        message.set("");
    }

    /// Reads folders; what is there keeps its place as far as it is still there.
    void read(List<Audit> folders) {
        before.clear();
        run(progress -> GraphReading.of(folders, progress), sight.get(), false);
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        working.set(false);
    }

    private void run(Function<Progress, GraphReading> source, Sight next, boolean anew) {
        cancel();
        Placed base = anew ? Placed.EMPTY : placed.get();
        GraphWork work = new GraphWork(letters, words);
        RunningTask<Optional<GraphWork.Laid>> task =
                tasks.run(
                        words.get("task.graph"),
                        progress -> work.lay(source.apply(progress), next, base, progress));
        running = task;
        working.set(true);
        task.onDone(laid -> done(task, laid)).onFailed(problem -> failed(task, problem));
    }

    private void done(RunningTask<?> task, Optional<GraphWork.Laid> laid) {
        if (task.equals(running)) {
            running = null;
            working.set(false);
            laid.ifPresent(this::show);
        }
    }

    private void failed(RunningTask<?> task, Problem problem) {
        if (task.equals(running)) {
            running = null;
            working.set(false);
            message.set(problem.message());
        }
    }

    private void show(GraphWork.Laid laid) {
        reading = laid.reading();
        lensed = laid.lensed();
        if (laid.tooMany() > 0) {
            message.set(words.get("graph.too-many", laid.tooMany(), GraphWork.MOST));
            return;
        }
        sight.set(laid.sight());
        pins.put(laid.sight().lens(), laid.sight().pins());
        placed.set(laid.placed());
    }

    /// Lays out what is to be seen from now on, and remembers what was seen.
    void change(Sight next, boolean anew) {
        GraphReading read = reading;
        if (read != null) {
            before.push(new Shown(sight.get(), placed.get()));
            if (before.size() > MOST_UNDONE) {
                before.removeLast();
            }
            message.set("");
            run(_ -> read, next, anew);
        }
    }

    /// Goes back to what was seen before the last change.
    void undo() {
        if (!before.isEmpty()) {
            cancel();
            Shown last = before.pop();
            sight.set(last.sight());
            pins.put(last.sight().lens(), last.sight().pins());
            placed.set(last.placed());
            GraphReading read = reading;
            lensed = read == null ? null : read.through(last.sight().lens());
        }
    }
}
