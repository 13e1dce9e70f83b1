package plumbline.analysis.graph.part;

import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The edges of a graph by the nodes that they join.
public final class Links {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Edge>> edges = new LinkedHashMap<>();

    public Links(DependencyGraph graph) {
        for (Node node : graph.nodes()) {
            nodes.put(node.id(), node);
            edges.put(node.id(), new ArrayList<>());
        }
        for (Edge edge : graph.edges()) {
            if (nodes.containsKey(edge.from()) && nodes.containsKey(edge.to())) {
                of(edge.from()).add(edge);
                if (!edge.from().equals(edge.to())) {
                    of(edge.to()).add(edge);
                }
            }
        }
    }

    public Optional<Node> find(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /// In the order of the graph.
    public List<String> ids() {
        return List.copyOf(nodes.keySet());
    }

    /// Those that begin or end at a node.
    List<Edge> of(String id) {
        return edges.getOrDefault(id, List.of());
    }

    static String otherEnd(Edge edge, String id) {
        return edge.from().equals(id) ? edge.to() : edge.from();
    }

    /// What it is joined to, without itself.
    public Set<String> neighbours(String id) {
        Set<String> found = new LinkedHashSet<>();
        of(id).forEach(edge -> found.add(otherEnd(edge, id)));
        found.remove(id);
        return found;
    }

    /// How many others it leads to.
    public long leaving(String id) {
        return count(of(id).stream().filter(edge -> edge.from().equals(id)), id);
    }

    /// How many others lead to it.
    public long arriving(String id) {
        return count(of(id).stream().filter(edge -> edge.to().equals(id)), id);
    }

    private static long count(Stream<Edge> edges, String id) {
        return edges.map(edge -> otherEnd(edge, id))
                .filter(each -> !each.equals(id))
                .distinct()
                .count();
    }

    /// How many others it is joined to.
    public int degree(String id) {
        return neighbours(id).size();
    }

    /// Those joined to most others first.
    List<String> byDegree() {
        return nodes.keySet().stream()
                .sorted(Comparator.comparingInt(this::degree).reversed())
                .toList();
    }
}
