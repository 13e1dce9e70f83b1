package plumbline.analysis.graph.part;

import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.Node;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is shown of a graph; lines to `hubs` are left out, and `hidden` counts the nodes that are.
public record GraphPart(
        DependencyGraph graph, List<Node> nodes, List<Edge> edges, List<Hub> hubs, int hidden) {

    /// No more than this is shown unless somebody asks for it.
    public static final int MOST = 60;

    /// What is joined to more than this leads everywhere.
    private static final int HUB = 12;

    public GraphPart {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        hubs = List.copyOf(hubs);
    }

    /// A node to which so many lead that no lines to it are drawn.
    public record Hub(Node node, int degree) {}

    public static GraphPart of(DependencyGraph graph, Links links, PartChoice choice) {
        Set<String> shown = choice.all() ? new LinkedHashSet<>(links.ids()) : near(links, choice);
        shown.removeAll(choice.removed());
        List<Node> nodes =
                graph.nodes().stream().filter(each -> shown.contains(each.id())).toList();
        List<Edge> edges =
                graph.edges().stream()
                        .filter(each -> shown.contains(each.from()) && shown.contains(each.to()))
                        .toList();
        List<Hub> hubs =
                graph.lens() == Lens.SERVICES
                        ? List.of()
                        : nodes.stream()
                                .filter(each -> !choice.opened().contains(each.id()))
                                .filter(each -> leading(edges, each.id()) > HUB)
                                .map(each -> new Hub(each, links.degree(each.id())))
                                .toList();
        return new GraphPart(graph, nodes, edges, hubs, graph.nodes().size() - nodes.size());
    }

    private static long leading(List<Edge> edges, String id) {
        return edges.stream()
                .filter(each -> each.to().equals(id) && !each.from().equals(id))
                .map(Edge::from)
                .distinct()
                .count();
    }

    /// The seeds, what was added, and ring after ring around the seeds while there is room.
    private static Set<String> near(Links links, PartChoice choice) {
        Set<String> shown = new LinkedHashSet<>();
        choice.seeds().stream().filter(each -> links.find(each).isPresent()).forEach(shown::add);
        Set<String> ring = new LinkedHashSet<>(shown);
        ring.removeAll(choice.removed());
        int most = Math.max(MOST, shown.size());
        for (int step = 0; step < choice.depth(); step++) {
            Set<String> next = new LinkedHashSet<>();
            for (String id : ring) {
                if (links.degree(id) <= HUB || choice.opened().contains(id)) {
                    next.addAll(links.neighbours(id));
                }
            }
            next.removeAll(shown);
            next.removeAll(choice.removed());
            ring = new LinkedHashSet<>();
            for (String id : next) {
                if (shown.size() < most && shown.add(id)) {
                    ring.add(id);
                }
            }
        }
        choice.added().stream().filter(each -> links.find(each).isPresent()).forEach(shown::add);
        return shown;
    }

    /// The edges of all circles.
    public Set<Edge> circular() {
        Set<Edge> edgesInCircles = new HashSet<>();
        graph.cycles().forEach(each -> edgesInCircles.addAll(each.edges()));
        return edgesInCircles;
    }
}
