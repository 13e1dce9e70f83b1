package plumbline.analysis.graph;

import plumbline.analysis.dependency.OrderViolation;

import java.util.List;

/// What one lens shows of a folder: nodes, edges, and what is wrong with them.
public record DependencyGraph(
        Lens lens,
        List<Node> nodes,
        List<Edge> edges,
        List<Cycle> cycles,
        List<OrderViolation> violations) {

    public DependencyGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        cycles = List.copyOf(cycles);
        violations = List.copyOf(violations);
    }

    /// Nodes of which each needs every other one, and the edges that make it so.
    public record Cycle(List<String> nodes, List<Edge> edges) {

        public Cycle {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }
    }
}
