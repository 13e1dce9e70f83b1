package plumbline.gui.graph;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.part.Connection;
import plumbline.preferences.graph.KeptGraph;
import plumbline.words.Words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How two nodes hang together, while somebody asks: first where a way begins is chosen, then where
/// it ends, then one shortest way after the other is looked at.
final class GraphWay {

    private static final int MOST = 200;

    private final GraphStage stage;
    private final ObservableValue<@Nullable String> cursor;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable String> mark = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Connection> way = new ReadOnlyObjectWrapper<>();
    private @Nullable String end;
    private @Nullable Connection all;
    private List<Connection> each = List.of();
    private int at;

    GraphWay(GraphStage stage, ObservableValue<@Nullable String> cursor, Words words) {
        this.stage = stage;
        this.cursor = cursor;
        this.words = words;
    }

    /// Where a way is to begin.
    ReadOnlyObjectProperty<@Nullable String> markProperty() {
        return mark.getReadOnlyProperty();
    }

    /// All shortest ways, or the one that is looked at.
    ReadOnlyObjectProperty<@Nullable Connection> wayProperty() {
        return way.getReadOnlyProperty();
    }

    void clear() {
        forget();
        mark.set(null);
        way.set(null);
    }

    private void forget() {
        end = null;
        all = null;
        each = List.of();
        at = 0;
    }

    private void say(String key, Object... arguments) {
        stage.messageProperty().set(words.get(key, arguments));
    }

    /// First says where a way begins, then shows the ways from there to the cursor, then neither.
    void turn() {
        String now = cursor.getValue();
        String from = mark.get();
        if (way.get() != null || (from != null && from.equals(now))) {
            clear();
            say("graph.way.over");
        } else if (now == null) {
            say("graph.choose-first");
        } else if (from == null) {
            mark.set(now);
            say("graph.way.to");
        } else {
            end = now;
            search(from, now);
        }
    }

    private void search(String from, String to) {
        Optional<Connection> found =
                stage.findLensed()
                        .flatMap(
                                now ->
                                        Connection.find(
                                                now.links(), from, to, Set.copyOf(ignored())));
        all = found.orElse(null);
        each = found.map(it -> it.ways(from, to, MOST)).orElse(List.of());
        at = 0;
        way.set(all);
        if (found.isEmpty()) {
            say("graph.way.none");
            return;
        }
        Set<String> nodes = found.orElseThrow().nodes();
        if (!stage.placedProperty().get().boxes().keySet().containsAll(nodes)) {
            stage.change(stage.sight().with(stage.sight().part().with(nodes)), false);
        }
        tell();
    }

    /// All ways together, then each of them, and round again.
    void step(int by) {
        if (all != null && each.size() > 1) {
            at = Math.floorMod(at + by, each.size() + 1);
            way.set(at == 0 ? all : each.get(at - 1));
            tell();
        }
    }

    boolean hasSeveral() {
        return each.size() > 1;
    }

    private void tell() {
        Connection now = way.get();
        if (now != null && at == 0) {
            say("graph.way.found", now.steps(), now.nodes().size(), each.size());
        } else if (now != null) {
            String names = now.nodes().stream().map(this::name).collect(Collectors.joining(" → "));
            say("graph.way.one", at, each.size(), names);
        }
    }

    /// Where the ways that are looked for begin and end; empty as far as nobody said so.
    String ends() {
        String from = mark.get();
        String to = end;
        return from == null ? "" : name(from) + " → " + (to == null ? "…" : name(to));
    }

    private String name(String id) {
        return stage.findLensed().flatMap(now -> now.links().find(id)).map(Node::name).orElse(id);
    }

    /// Columns that ways do not follow.
    List<String> ignored() {
        return stage.findKept().map(KeptGraph::ignored).orElse(Connection.USUALLY_IGNORED);
    }

    /// From now on ways do not follow these columns, or the usual ones.
    void ignore(@Nullable List<String> columns) {
        if (Objects.requireNonNullElse(columns, Connection.USUALLY_IGNORED).equals(ignored())) {
            return;
        }
        stage.ignore(columns);
        String from = mark.get();
        String to = end;
        if (from != null && to != null) {
            search(from, to);
        }
    }
}
