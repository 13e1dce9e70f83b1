package plumbline.gui.graph;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.graph.Board;
import plumbline.drawing.graph.Emphasis;
import plumbline.drawing.graph.Placed;
import plumbline.gui.drawing.BoxWalk;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Several boxes that somebody chose; the cursor is at one of them.
final class GraphPick {

    private final ObjectProperty<@Nullable String> cursor;
    private final ReadOnlyObjectWrapper<Set<String>> picked = new ReadOnlyObjectWrapper<>(Set.of());
    private boolean picking;

    GraphPick(ObjectProperty<@Nullable String> cursor) {
        this.cursor = cursor;
        cursor.subscribe(
                _ -> {
                    if (!picking) {
                        picked.set(Set.of());
                    }
                });
    }

    /// Those that were chosen together; empty where it is the cursor alone.
    ReadOnlyObjectProperty<Set<String>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /// What is chosen, be it one.
    Set<String> chosen() {
        String at = cursor.get();
        return picked.get().isEmpty() && at != null ? Set.of(at) : picked.get();
    }

    /// Chooses these and no others, and goes to one of them.
    void pick(Set<String> ids, @Nullable String to) {
        picking = true;
        cursor.set(to);
        picked.set(ids.size() < 2 ? Set.of() : Set.copyOf(ids));
        picking = false;
    }

    /// Chooses one more, or one less of those that are chosen.
    void turn(String id) {
        Set<String> ids = new LinkedHashSet<>(chosen());
        String at = cursor.get();
        if (ids.remove(id)) {
            pick(ids, id.equals(at) ? ids.stream().findFirst().orElse(null) : at);
        } else {
            ids.add(id);
            pick(ids, id);
        }
    }

    /// Where arrows lead: to the sides along a line, up and down to the nearest box.
    Optional<String> findNext(Placed placed, BoxWalk.Way way) {
        String from = Objects.requireNonNullElse(cursor.get(), "");
        Set<String> joined = placed.board().neighbours(from);
        Predicate<String> allowed =
                switch (way) {
                    case RIGHT, LEFT -> joined::contains;
                    case UP, DOWN -> _ -> true;
                };
        return BoxWalk.find(placed.boxes(), from, way, allowed);
    }

    /// Goes on to another one, and chooses it too.
    void extend(String id) {
        Set<String> ids = new LinkedHashSet<>(chosen());
        ids.add(id);
        pick(ids, id);
    }

    void pickAll(Placed placed) {
        Set<String> ids = placed.boxes().keySet();
        String at = cursor.get();
        pick(ids, at == null ? ids.stream().findFirst().orElse(null) : at);
    }

    /// What is chosen stands out, with what a single one is joined to.
    Emphasis emphasis(Board board) {
        Set<String> chosen = chosen();
        return chosen.size() == 1
                ? Emphasis.of(board, chosen.iterator().next())
                : new Emphasis(chosen, Set.of(), Set.of());
    }

    /// What is not there any more is not chosen.
    void leave(Placed now) {
        Set<String> ids = new LinkedHashSet<>(picked.get());
        if (ids.retainAll(now.boxes().keySet())) {
            pick(ids, cursor.get());
        }
    }
}
