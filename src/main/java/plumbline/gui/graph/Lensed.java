package plumbline.gui.graph;

import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.TableColumns;
import plumbline.analysis.graph.part.Links;
import plumbline.drawing.graph.GraphFindings;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// All open folders through one lens; `files` are where nodes were made, `touches` the migrations
/// that made or changed them.
record Lensed(
        DependencyGraph graph,
        Links links,
        TableColumns columns,
        GraphFindings findings,
        Map<String, Path> files,
        Map<String, Set<OfMigration>> touches) {

    /// How many a node needs, and how many need it, in words.
    String joined(String id, Words words) {
        return words.get("graph.joined", links.leaving(id), links.arriving(id));
    }

    /// The nodes that one of these migrations made or changed.
    Set<String> touchedBy(Set<OfMigration> migrations) {
        return touches.entrySet().stream()
                .filter(each -> !Collections.disjoint(each.getValue(), migrations))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
