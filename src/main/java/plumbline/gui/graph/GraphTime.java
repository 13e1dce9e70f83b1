package plumbline.gui.graph;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.TablesThen;
import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.Emphasis;
import plumbline.drawing.graph.GraphWords;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.words.Words;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the migrations made or changed that are of the time that the filter asks for, or what was
/// there at the moment that the schema looks at; all else steps back and stays where it is.
final class GraphTime {

    private final GraphStage stage;
    private final SharedLook look;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Set<String>> touched =
            new ReadOnlyObjectWrapper<>();
    private final BooleanProperty following = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper moment = new ReadOnlyStringWrapper("");
    private @Nullable TablesThen then;
    private Emphasis.@Nullable Absent absent;

    GraphTime(GraphStage stage, SharedLook look, Words words) {
        this.stage = stage;
        this.look = look;
        this.words = words;
        look.inTimeProperty().subscribe(_ -> ask());
        look.momentProperty().subscribe(_ -> ask());
        following.subscribe(_ -> ask());
        stage.placedProperty().subscribe(_ -> follow());
    }

    /// Drawn or not; nothing where no time is asked for.
    ReadOnlyObjectProperty<@Nullable Set<String>> touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /// Whether the moment that the schema looks at is shown here too.
    BooleanProperty followingProperty() {
        return following;
    }

    /// Which moment is shown, in words; empty where none is.
    ReadOnlyStringProperty momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /// No schema was looked at yet, or something else than tables is drawn.
    BooleanBinding without() {
        return Bindings.createBooleanBinding(
                () -> look.momentProperty().get() == null || stage.sight().lens() != Lens.TABLES,
                look.momentProperty(),
                stage.sightProperty());
    }

    void turnMoment() {
        following.set(!following.get() && look.momentProperty().get() != null);
    }

    /// Whether there was a moment to leave.
    boolean leaveMoment() {
        boolean was = !moment.get().isEmpty();
        if (was) {
            following.set(false);
        }
        return was;
    }

    /// What was dropped is drawn in the time in which it was there.
    private void ask() {
        follow();
        stage.look(asked().orElse(Set.of()));
    }

    private Optional<OfMigration> findFollowed() {
        return Optional.ofNullable(look.momentProperty().get()).filter(_ -> following.get());
    }

    private Optional<Set<OfMigration>> asked() {
        return findFollowed()
                .map(Set::of)
                .or(() -> Optional.ofNullable(look.inTimeProperty().get()));
    }

    private void follow() {
        Lensed lensed = stage.findLensed().orElse(null);
        OfMigration step = findFollowed().orElse(null);
        TablesThen found =
                lensed == null || step == null ? null : lensed.moments().apply(step).orElse(null);
        then = found;
        absent = lensed == null || found == null ? null : lensed.absent(found);
        Set<OfMigration> asked =
                found == null || step == null ? look.inTimeProperty().get() : Set.of(step);
        touched.set(lensed == null || asked == null ? null : lensed.touchedBy(asked));
        moment.set(
                found == null || step == null
                        ? ""
                        : words.get("graph.moment.after", found.home(), step.id()));
    }

    Emphasis on(Emphasis emphasis) {
        Set<String> now = touched.get();
        Emphasis.Absent gaps = absent;
        return now == null || gaps == null ? emphasis.at(now) : emphasis.after(now, gaps);
    }

    boolean isTouched(String id) {
        Set<String> now = touched.get();
        return now != null && now.contains(id);
    }

    /// What the time has to do with a box, in words; empty where it has nothing.
    String said(String id) {
        TablesThen found = then;
        if (found == null) {
            return isTouched(id) ? words.get("graph.time.touched") : "";
        }
        String called = found.formerly().get(id);
        return Stream.of(
                        isTouched(id) ? words.get("graph.moment.touched") : "",
                        found.absent().contains(id) ? words.get("graph.moment.absent") : "",
                        called == null ? "" : words.get("graph.moment.called", called))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Those of that time that are not drawn.
    Set<String> hidden() {
        Set<String> now = touched.get();
        Set<String> hidden = new LinkedHashSet<>(now == null ? Set.of() : now);
        hidden.removeAll(stage.placedProperty().get().boxes().keySet());
        return hidden;
    }

    /// Draws them beside the rest.
    void draw() {
        Set<String> more = hidden();
        if (!more.isEmpty()) {
            stage.change(stage.sight().with(stage.sight().part().with(more)), false);
        }
    }

    /// How many are drawn; empty where no time is asked for.
    String said() {
        Set<String> now = touched.get();
        String key = then == null ? "graph.time" : "graph.moment";
        return now == null ? "" : words.get(key, now.size() - hidden().size(), now.size());
    }

    /// The same, and what else is not there to be seen.
    String hidden(Board board) {
        return Stream.of(said(), new GraphWords(words).hidden(board))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
