package plumbline.gui.graph;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.Emphasis;
import plumbline.drawing.graph.GraphWords;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.words.Words;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the migrations made or changed that are of the time that the filter asks for; all else
/// steps back and stays where it is.
final class GraphTime {

    private final GraphStage stage;
    private final SharedLook look;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Set<String>> touched =
            new ReadOnlyObjectWrapper<>();

    GraphTime(GraphStage stage, SharedLook look, Words words) {
        this.stage = stage;
        this.look = look;
        this.words = words;
        look.inTimeProperty().subscribe(this::ask);
        stage.placedProperty().subscribe(_ -> follow());
    }

    /// Drawn or not; nothing where no time is asked for.
    ReadOnlyObjectProperty<@Nullable Set<String>> touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /// What was dropped is drawn in the time in which it was there.
    private void ask(@Nullable Set<OfMigration> asked) {
        follow();
        stage.look(asked == null ? Set.of() : asked);
    }

    private void follow() {
        Set<OfMigration> asked = look.inTimeProperty().get();
        Lensed lensed = stage.findLensed().orElse(null);
        touched.set(asked == null || lensed == null ? null : lensed.touchedBy(asked));
    }

    Emphasis on(Emphasis emphasis) {
        return emphasis.at(touched.get());
    }

    boolean isTouched(String id) {
        Set<String> now = touched.get();
        return now != null && now.contains(id);
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
        return now == null ? "" : words.get("graph.time", now.size() - hidden().size(), now.size());
    }

    /// The same, and what else is not there to be seen.
    String hidden(Board board) {
        return Stream.of(said(), new GraphWords(words).hidden(board))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
