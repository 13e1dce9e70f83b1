package plumbline.gui.graph;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.part.Connection;
import plumbline.analysis.graph.part.PartChoice;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.Letters;
import plumbline.drawing.Look;
import plumbline.drawing.Origin;
import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.Detail;
import plumbline.drawing.graph.Emphasis;
import plumbline.drawing.graph.Placed;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.drawing.BoxWalk;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.task.TaskRunner;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The part of a graph that somebody looks at, where it lies, and where they are in it.
public final class GraphViewModel {

    private final OpenAudit audit;
    private final SharedLook look;
    private final InstantSource clock;
    private final GraphStage stage;
    private final Words words;
    private final ObjectProperty<@Nullable String> cursor = new SimpleObjectProperty<>();
    private final GraphPick pick = new GraphPick(cursor);
    private final GraphWay way;
    private final GraphParts parts;
    private final GraphTime time;
    private final ObjectProperty<@Nullable Look> seen = new SimpleObjectProperty<>();
    private @Nullable Look coming;
    private List<Path> roots = List.of();
    private boolean wanted;

    public GraphViewModel(
            OpenAudit audit,
            SharedLook look,
            GraphMemory memory,
            TaskRunner tasks,
            Supplier<Letters> letters,
            InstantSource clock,
            Words words) {
        this.clock = clock;
        this.audit = audit;
        this.look = look;
        this.stage = new GraphStage(memory, tasks, letters, clock, words);
        this.words = words;
        this.parts = new GraphParts(stage, cursor, words);
        this.time = new GraphTime(stage, look, words);
        this.way = new GraphWay(stage, cursor, words);
        stage.placedProperty().subscribe(this::turned);
        audit.proposedProperty().subscribe(now -> read(now.folders()));
    }

    /// Somebody looks: until then nothing is worked out.
    void begin() {
        if (!wanted) {
            wanted = true;
            new GraphLink(this, look).install();
            read(audit.proposedProperty().get().folders());
        }
    }

    ReadOnlyObjectProperty<Placed> placedProperty() {
        return stage.placedProperty();
    }

    /// Whether something is being laid out.
    ReadOnlyBooleanProperty workingProperty() {
        return stage.workingProperty();
    }

    /// What there is to say beside the drawing; empty where there is nothing.
    ReadOnlyStringProperty messageProperty() {
        return stage.messageProperty();
    }

    /// The id of the node that is looked at.
    ObjectProperty<@Nullable String> cursorProperty() {
        return cursor;
    }

    /// Which part is shown.
    GraphParts parts() {
        return parts;
    }

    GraphWay way() {
        return way;
    }

    GraphTime time() {
        return time;
    }

    /// Which part of the drawing is in sight; nothing as long as nobody chose.
    ObjectProperty<@Nullable Look> seenProperty() {
        return seen;
    }

    /// Which boxes are chosen together.
    GraphPick pick() {
        return pick;
    }

    ObservableValue<Lens> lens() {
        return stage.sightProperty().map(Sight::lens);
    }

    ObservableValue<Detail> detail() {
        return stage.sightProperty().map(Sight::detail);
    }

    ObservableValue<Integer> depth() {
        return stage.sightProperty().map(Sight::depth);
    }

    void turnLens() {
        look(stage.sight().nextLens());
    }

    void turnColumns() {
        look(stage.sight().nextDetail());
    }

    private void read(List<Audit> folders) {
        if (!wanted) {
            return;
        }
        List<Path> now = folders.stream().map(each -> each.reading().root()).toList();
        if (!now.equals(roots)) {
            roots = now;
            forget();
            stage.clear();
        }
        if (!folders.isEmpty()) {
            stage.read(folders);
        }
    }

    /// Another drawing is seen from its beginning; what is not there any more is not looked at.
    private void turned(Placed before, Placed now) {
        boolean other = before.boxes().keySet().stream().noneMatch(now.boxes()::containsKey);
        if (other || before.board().lens() != now.board().lens()) {
            seen.set(coming);
            coming = null;
        }
        String at = cursor.get();
        if (at != null && now.find(at).isEmpty()) {
            cursor.set(null);
        }
        pick.leave(now);
    }

    void cancel() {
        stage.cancel();
    }

    void undo() {
        way.clear();
        stage.undo();
    }

    private void say(String text) {
        stage.messageProperty().set(text);
    }

    private void forget() {
        cursor.set(null);
        way.clear();
        say("");
    }

    void look(Lens lens) {
        if (lens != stage.sight().lens()) {
            forget();
            stage.turn(lens);
        }
    }

    void look(Detail detail) {
        if (detail != stage.sight().detail()) {
            stage.change(stage.sight().with(detail), true);
        }
    }

    /// As it was at first.
    void beginAgain() {
        way.clear();
        stage.change(stage.sight().with((PartChoice) null), true);
    }

    /// Goes to what is called so, and shows it where it is not there yet.
    void add(String called) {
        Lensed now = stage.findLensed().orElse(null);
        if (now == null || called.isBlank()) {
            return;
        }
        Optional<String> found = GraphWork.find(now, called.strip());
        if (found.isEmpty()) {
            say(words.get("graph.not-found", called.strip()));
            return;
        }
        show(found.orElseThrow());
        say("");
    }

    /// Looks at a node, and draws it where it is not there yet.
    void show(String id) {
        if (stage.placedProperty().get().find(id).isEmpty()) {
            stage.change(stage.sight().with(parts.choice().with(Set.of(id))), false);
        }
        cursor.set(id);
    }

    /// To the next box in a direction, or to the first one.
    void walk(BoxWalk.Way direction) {
        findNext(direction).ifPresent(cursor::set);
    }

    /// The same, and chooses all that are on the way.
    void extend(BoxWalk.Way direction) {
        findNext(direction).ifPresent(pick::extend);
    }

    private Optional<String> findNext(BoxWalk.Way direction) {
        return pick.findNext(stage.placedProperty().get(), direction);
    }

    /// The file in which the node was made, where that is known.
    Optional<Path> findFile(String id) {
        return findLensed().map(now -> now.files().get(id));
    }

    /// What the nodes are, once something was laid out.
    Optional<Lensed> findLensed() {
        return stage.findLensed();
    }

    /// Folders in which nothing may be written.
    List<Path> folders() {
        return roots;
    }

    Origin origin() {
        return new Origin(audit.proposedProperty().get().folders(), clock.instant());
    }

    /// What is chosen, and the lines between.
    Board picked() {
        return stage.placedProperty().get().only(pick.chosen()).board();
    }

    Emphasis emphasis() {
        Connection shown = way.wayProperty().get();
        return time.on(
                shown == null
                        ? pick.emphasis(stage.placedProperty().get().board())
                        : new Emphasis(shown.nodes(), shown.nodes(), shown.edges()));
    }

    /// Brings back the lens, the box and the part of the drawing that are looked at now.
    public Runnable sight() {
        Lens lens = stage.sight().lens();
        String at = cursor.get();
        Look part = seen.get();
        return () -> {
            if (lens != stage.sight().lens()) {
                coming = part;
                look(lens);
            } else {
                if (at == null || stage.placedProperty().get().find(at).isPresent()) {
                    cursor.set(at);
                }
                seen.set(part);
            }
        };
    }
}
