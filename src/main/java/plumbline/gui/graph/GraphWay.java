package plumbline.gui.graph;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.graph.part.Connection;
import plumbline.analysis.graph.part.Links;
import plumbline.drawing.graph.Emphasis;
import plumbline.drawing.graph.Placed;

import java.util.Set;
import java.util.stream.Collectors;

/// How two nodes hang together, while somebody asks: first where a way begins is chosen, then where
/// it ends.
final class GraphWay {

    private final ReadOnlyObjectWrapper<@Nullable String> mark = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Connection> way = new ReadOnlyObjectWrapper<>();

    /// Where a way is to begin.
    ReadOnlyObjectProperty<@Nullable String> markProperty() {
        return mark.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Connection> wayProperty() {
        return way.getReadOnlyProperty();
    }

    boolean isShown() {
        return way.get() != null;
    }

    void clear() {
        mark.set(null);
        way.set(null);
    }

    /// One step on with the node that is looked at; the key of the words that tell what now.
    String turn(Links links, @Nullable String at) {
        String from = mark.get();
        if (isShown() || (from != null && from.equals(at))) {
            clear();
            return "graph.way.over";
        }
        if (at == null) {
            return "graph.choose-first";
        }
        if (from == null) {
            mark.set(at);
            return "graph.way.to";
        }
        way.set(
                Connection.find(links, from, at, Set.copyOf(Connection.USUALLY_IGNORED))
                        .orElse(null));
        return isShown() ? "graph.way.over" : "graph.way.none";
    }

    /// What stands out: the ways, or a node and its neighbours.
    Emphasis emphasis(Placed placed, @Nullable String at) {
        Connection connection = way.get();
        if (connection != null) {
            return new Emphasis(connection.nodes(), connection.nodes(), connection.edges());
        }
        if (at == null) {
            return Emphasis.NONE;
        }
        Set<String> near =
                placed.board().ties().stream()
                        .filter(each -> each.from().equals(at) || each.to().equals(at))
                        .map(each -> each.from().equals(at) ? each.to() : each.from())
                        .collect(Collectors.toSet());
        return new Emphasis(Set.of(at), near, Set.of());
    }
}
