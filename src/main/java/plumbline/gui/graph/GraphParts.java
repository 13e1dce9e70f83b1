package plumbline.gui.graph;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.part.GraphPart;
import plumbline.analysis.graph.part.PartChoice;
import plumbline.drawing.graph.Spot;
import plumbline.words.Words;

import java.util.Set;
import java.util.stream.Collectors;

/// Which part of a graph is shown: more or less of it around the node at the cursor.
final class GraphParts {

    private final GraphStage stage;
    private final ObservableValue<@Nullable String> cursor;
    private final Words words;

    GraphParts(GraphStage stage, ObservableValue<@Nullable String> cursor, Words words) {
        this.stage = stage;
        this.cursor = cursor;
        this.words = words;
    }

    PartChoice choice() {
        return stage.sight().part();
    }

    /// Nothing but the node at the cursor and what is near it.
    void focus() {
        String at = cursor.getValue();
        if (at != null) {
            stage.change(stage.sight().with(PartChoice.around(at)), true);
        }
    }

    /// So many steps around where the part begins; around the cursor where all was seen.
    void look(int depth) {
        PartChoice now = choice();
        String at = cursor.getValue();
        if (now.all() && at != null) {
            stage.change(stage.sight().with(PartChoice.around(at).withDepth(depth)), true);
        } else if (!now.all()) {
            stage.change(stage.sight().with(now.withDepth(depth)), false);
        } else {
            stage.messageProperty().set(words.get("graph.choose-first"));
        }
    }

    void turnDepth() {
        look(stage.sight().depth() % PartChoice.DEEPEST + 1);
    }

    /// Lays all out anew, and nothing is pinned any more.
    void tidy() {
        stage.change(stage.sight().loose(), true);
    }

    /// Puts a box somewhere for good.
    void pin(String id, Spot spot) {
        stage.change(stage.sight().pinned(id, spot), false);
    }

    void showEverything() {
        stage.change(stage.sight().with(PartChoice.everything()), true);
    }

    /// Shows all that the node at the cursor is joined to.
    void grow() {
        Lensed now = stage.findLensed().orElse(null);
        String at = cursor.getValue();
        if (now != null && at != null) {
            Set<String> more =
                    now.links().neighbours(at).stream()
                            .limit(GraphPart.MOST)
                            .collect(Collectors.toSet());
            stage.change(stage.sight().with(choice().with(more).opening(Set.of(at))), false);
        }
    }

    /// Leaves out what is joined to nothing but the node at the cursor, then that node.
    void shrink() {
        Lensed now = stage.findLensed().orElse(null);
        String at = cursor.getValue();
        if (now == null || at == null) {
            return;
        }
        Set<String> shown = stage.placedProperty().get().boxes().keySet();
        Set<String> less =
                now.links().neighbours(at).stream()
                        .filter(shown::contains)
                        .filter(each -> GraphWork.isOnlyAt(now, each, at, shown))
                        .collect(Collectors.toSet());
        PartChoice rest = choice().with(shown).without(less.isEmpty() ? Set.of(at) : less);
        stage.change(stage.sight().with(rest), false);
    }
}
