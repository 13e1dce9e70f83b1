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
import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.Card;
import plumbline.drawing.graph.Placed;
import plumbline.gui.graph.GraphWork.Before;
import plumbline.gui.graph.GraphWork.Laid;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.preferences.graph.KeptGraph;
import plumbline.problem.Problem;
import plumbline.progress.Progress;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    private final GraphMemory memory;
    private final InstantSource clock;
    private final Deque<Shown> before = new ArrayDeque<>();
    private Set<OfMigration> asked = Set.of();
    private @Nullable KeptGraph kept;
    private @Nullable GraphReading reading;
    private @Nullable Lensed lensed;
    private @Nullable RunningTask<Optional<Done>> running;

    /// What was seen before something changed.
    private record Shown(Sight sight, Placed placed) {}

    /// What was laid out of a workspace, and what is known of that from before.
    private record Done(Laid laid, KeptGraph kept) {}

    GraphStage(
            GraphMemory memory,
            TaskRunner tasks,
            Supplier<Letters> letters,
            InstantSource clock,
            Words words) {
        this.memory = memory;
        this.tasks = tasks;
        this.letters = letters;
        this.clock = clock;
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

    /// With nothing on it, and nothing to go back to.
    void clear() {
        cancel();
        before.clear();
        kept = null;
        reading = null;
        lensed = null;
        placed.set(Placed.EMPTY);
        sight.set(Sight.FIRST);
        message.set("");
    }

    /// Reads folders; what is there, or was there when they were open last, keeps its place.
    void read(List<Audit> folders) {
        before.clear();
        Sight seen = sight.get();
        Before now = Before.of(placed.get());
        KeptGraph known = kept;
        List<Path> roots = folders.stream().map(each -> each.reading().root()).toList();
        run(
                progress -> {
                    GraphReading read = GraphReading.of(folders, progress);
                    if (known != null) {
                        return work().lay(read, seen, now, progress).map(it -> new Done(it, known));
                    }
                    KeptGraph left = memory.find(roots).orElseGet(() -> KeptGraph.of(roots));
                    Sight next = GraphMemory.sight(left);
                    Before then = Before.of(GraphMemory.places(left, next.lens()));
                    return work().lay(read, next, then, progress).map(it -> new Done(it, left));
                });
    }

    private GraphWork work() {
        return new GraphWork(letters, clock, words, asked);
    }

    /// Draws what was there in the time of these migrations and was dropped later.
    void look(Set<OfMigration> migrations) {
        asked = migrations;
        catchUp();
    }

    /// What is drawn besides follows the time, which nobody has to undo.
    private void catchUp() {
        GraphReading read = reading;
        Lensed now = lensed;
        KeptGraph known = kept;
        if (running != null || read == null || now == null || known == null) {
            return;
        }
        Board board = placed.get().board();
        Set<String> drawn =
                board.cards().stream()
                        .filter(GraphWork::isPast)
                        .map(Card::id)
                        .collect(Collectors.toSet());
        Set<String> wanted =
                GraphWork.past(now, sight(), board, asked).stream()
                        .map(Lensed.Past::id)
                        .collect(Collectors.toSet());
        if (!drawn.equals(wanted)) {
            Sight seen = sight();
            Before before = Before.of(placed.get());
            run(
                    progress ->
                            work().lay(read, seen, before, progress)
                                    .map(it -> new Done(it, known)));
        }
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        working.set(false);
    }

    private void run(Function<Progress, Optional<Done>> work) {
        cancel();
        RunningTask<Optional<Done>> task = tasks.run(words.get("task.graph"), work::apply);
        running = task;
        working.set(true);
        task.onDone(laid -> done(task, laid)).onFailed(problem -> failed(task, problem));
    }

    private void done(RunningTask<?> task, Optional<Done> laid) {
        if (task.equals(running)) {
            running = null;
            working.set(false);
            laid.ifPresent(this::show);
            catchUp();
        }
    }

    private void failed(RunningTask<?> task, Problem problem) {
        if (task.equals(running)) {
            running = null;
            working.set(false);
            message.set(problem.message());
        }
    }

    private void show(Done done) {
        Laid laid = done.laid();
        kept = done.kept();
        reading = laid.reading();
        lensed = laid.lensed();
        if (laid.tooMany() > 0) {
            message.set(words.get("graph.too-many", laid.tooMany(), GraphWork.MOST));
            return;
        }
        sight.set(laid.sight());
        placed.set(laid.placed());
        keep();
    }

    private void keep() {
        KeptGraph now = kept;
        if (now != null) {
            KeptGraph next = GraphMemory.with(now, sight.get(), placed.get());
            kept = next;
            memory.keep(next);
        }
    }

    /// What was kept of the open folders; nothing before something was laid out.
    Optional<KeptGraph> findKept() {
        return Optional.ofNullable(kept);
    }

    /// From now on ways do not follow these columns, or the usual ones.
    void ignore(@Nullable List<String> columns) {
        KeptGraph now = kept;
        if (now != null) {
            kept = now.ignoring(columns);
            keep();
        }
    }

    /// Lays out what is to be seen from now on, and remembers what was seen.
    void change(Sight next, boolean anew) {
        change(next, anew ? Before.NOTHING : Before.of(placed.get()));
    }

    /// Looks through another lens, at what was seen through it before.
    void turn(Lens lens) {
        KeptGraph now = kept;
        if (now != null) {
            Before then = Before.of(GraphMemory.places(now, lens));
            change(GraphMemory.sight(now, sight.get(), lens), then);
        }
    }

    private void change(Sight next, Before then) {
        GraphReading read = reading;
        KeptGraph now = kept;
        if (read != null && now != null) {
            before.push(new Shown(sight.get(), placed.get()));
            if (before.size() > MOST_UNDONE) {
                before.removeLast();
            }
            message.set("");
            run(progress -> work().lay(read, next, then, progress).map(it -> new Done(it, now)));
        }
    }

    /// Goes back to what was seen before the last change.
    void undo() {
        if (!before.isEmpty()) {
            cancel();
            Shown last = before.pop();
            GraphReading read = reading;
            lensed = read == null ? null : read.through(last.sight().lens());
            sight.set(last.sight());
            placed.set(last.placed());
            keep();
            catchUp();
        }
    }
}
