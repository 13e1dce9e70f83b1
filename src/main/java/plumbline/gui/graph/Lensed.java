package plumbline.gui.graph;

import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.TableColumns;
import plumbline.analysis.graph.part.Links;
import plumbline.drawing.graph.GraphFindings;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Map;

/// All open folders through one lens; `files` are where nodes were made.
record Lensed(
        DependencyGraph graph,
        Links links,
        TableColumns columns,
        GraphFindings findings,
        Map<String, Path> files) {

    /// How many a node needs, and how many need it, in words.
    String joined(String id, Words words) {
        return words.get("graph.joined", links.leaving(id), links.arriving(id));
    }
}
