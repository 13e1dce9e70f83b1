package plumbline.analysis.graph;

import plumbline.analysis.dependency.Cycles;
import plumbline.analysis.dependency.OrderViolation;
import plumbline.analysis.graph.DependencyGraph.Cycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// A graph while it is put together.
final class Sketch {

    private final Lens lens;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Cycle> cycles = new ArrayList<>();
    private final List<OrderViolation> violations = new ArrayList<>();

    Sketch(Lens lens) {
        this.lens = lens;
    }

    /// A node stays as it was added first.
    void add(Node node) {
        nodes.putIfAbsent(node.id(), node);
    }

    void add(Edge edge) {
        edges.add(edge);
    }

    void add(Cycle cycle) {
        cycles.add(cycle);
    }

    void add(OrderViolation violation) {
        violations.add(violation);
    }

    /// The circles that such edges make.
    void findCycles(Predicate<Edge> binding) {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        edges.stream()
                .filter(binding)
                .forEach(
                        edge ->
                                targets.computeIfAbsent(edge.from(), _ -> new ArrayList<>())
                                        .add(edge.to()));
        for (List<String> group : Cycles.of(targets)) {
            Set<String> members = new HashSet<>(group);
            cycles.add(
                    new Cycle(
                            group,
                            edges.stream()
                                    .filter(binding)
                                    .filter(edge -> members.contains(edge.from()))
                                    .filter(edge -> members.contains(edge.to()))
                                    .filter(edge -> !edge.from().equals(edge.to()))
                                    .toList()));
        }
    }

    DependencyGraph graph() {
        return new DependencyGraph(lens, List.copyOf(nodes.values()), edges, cycles, violations);
    }
}
