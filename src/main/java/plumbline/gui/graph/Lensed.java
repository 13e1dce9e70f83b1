package plumbline.gui.graph;

import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.DroppedTable;
import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.TableColumns;
import plumbline.analysis.graph.TablesThen;
import plumbline.analysis.graph.part.Links;
import plumbline.drawing.graph.Emphasis;
import plumbline.drawing.graph.GraphFindings;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All open folders through one lens; `files` are where nodes were made, `touches` the migrations
/// that made or changed them, `past` the tables that were dropped, `moments` finds which tables
/// there were after a migration.
record Lensed(
        DependencyGraph graph,
        Links links,
        TableColumns columns,
        GraphFindings findings,
        Map<String, Path> files,
        Map<String, Set<OfMigration>> touches,
        List<Past> past,
        Function<OfMigration, Optional<TablesThen>> moments) {

    /// A table that was dropped, and the migrations in whose time it was there.
    record Past(DroppedTable table, Set<OfMigration> lived, Set<OfMigration> touched) {

        String id() {
            return table.node().id();
        }

        private boolean isTouched(Set<OfMigration> asked) {
            return !Collections.disjoint(touched, asked);
        }

        private boolean isAt(Set<String> shown) {
            return table.edges().stream()
                    .anyMatch(each -> shown.contains(each.from()) || shown.contains(each.to()));
        }
    }

    /// The tables that were there in the time of these migrations, as far as they belong to what is
    /// shown: all of them, or those that were touched then or joined to something that is `shown`.
    List<Past> past(Set<OfMigration> asked, boolean all, Set<String> shown) {
        return past.stream()
                .filter(each -> !Collections.disjoint(each.lived(), asked))
                .filter(each -> all || each.isTouched(asked) || each.isAt(shown))
                .filter(each -> !shown.contains(each.id()))
                .toList();
    }

    /// What is not there yet, or was not there at that moment, among what is at the end.
    Emphasis.Absent absent(TablesThen then) {
        Set<Edge> keys =
                graph.edges().stream()
                        .filter(each -> each.kind() == Edge.Kind.FOREIGN_KEY)
                        .filter(each -> isOf(each, then.home()))
                        .filter(each -> !then.keys().contains(key(each)))
                        .collect(Collectors.toSet());
        return new Emphasis.Absent(then.absent(), keys);
    }

    private boolean isOf(Edge edge, String home) {
        return links.find(edge.from()).filter(each -> each.home().equals(home)).isPresent();
    }

    private static TablesThen.Key key(Edge edge) {
        return new TablesThen.Key(edge.from(), edge.to());
    }

    /// How many a node needs, and how many need it, in words.
    String joined(String id, Words words) {
        return words.get("graph.joined", links.leaving(id), links.arriving(id));
    }

    /// The nodes that one of these migrations made or changed.
    Set<String> touchedBy(Set<OfMigration> migrations) {
        return Stream.concat(
                        touches.entrySet().stream()
                                .filter(it -> !Collections.disjoint(it.getValue(), migrations))
                                .map(Map.Entry::getKey)
                                .filter(id -> links.find(id).isPresent()),
                        past.stream().filter(it -> it.isTouched(migrations)).map(Past::id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
