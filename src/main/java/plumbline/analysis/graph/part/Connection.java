package plumbline.analysis.graph.part;

import plumbline.analysis.graph.Edge;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How two nodes hang together: all nodes and edges on shortest ways, whichever way the edges lead;
/// `steps` is how many edges such a way has.
public record Connection(Set<String> nodes, Set<Edge> edges, int steps) {

    /// Columns that lead nearly everywhere and so explain nothing.
    public static final List<String> USUALLY_IGNORED =
            List.of(
                    "tenant_id",
                    "organization_id",
                    "organisation_id",
                    "created_by",
                    "created_by_id",
                    "updated_by",
                    "updated_by_id",
                    "modified_by",
                    "deleted_by",
                    "deleted_by_id");

    public Connection {
        nodes = Collections.unmodifiableSet(new LinkedHashSet<>(nodes));
        edges = Collections.unmodifiableSet(new LinkedHashSet<>(edges));
    }

    /// Nothing where no way leads from one to the other without the ignored columns.
    public static Optional<Connection> find(
            Links links, String from, String to, Set<String> ignored) {
        Map<String, Integer> behind = distances(links, from, ignored);
        Map<String, Integer> ahead = distances(links, to, ignored);
        Integer steps = behind.get(to);
        if (steps == null) {
            return Optional.empty();
        }
        Set<String> nodes = new LinkedHashSet<>();
        behind.forEach(
                (id, far) -> {
                    if (far + ahead.getOrDefault(id, steps + 1) == steps) {
                        nodes.add(id);
                    }
                });
        Set<Edge> edges = new LinkedHashSet<>();
        for (String id : nodes) {
            for (Edge edge : links.of(id)) {
                String other = Links.otherEnd(edge, id);
                boolean next =
                        nodes.contains(other)
                                && behind.getOrDefault(other, -1)
                                        == behind.getOrDefault(id, -1) + 1;
                if (next && !isIgnored(edge, ignored)) {
                    edges.add(edge);
                }
            }
        }
        return Optional.of(new Connection(nodes, edges, steps));
    }

    private static Map<String, Integer> distances(Links links, String from, Set<String> ignored) {
        Map<String, Integer> far = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(from));
        far.put(from, 0);
        while (!waiting.isEmpty()) {
            String id = waiting.remove();
            int next = far.getOrDefault(id, 0) + 1;
            for (Edge edge : links.of(id)) {
                String other = Links.otherEnd(edge, id);
                if (!isIgnored(edge, ignored) && far.putIfAbsent(other, next) == null) {
                    waiting.add(other);
                }
            }
        }
        return far;
    }

    /// Whether nothing but ignored columns makes it.
    private static boolean isIgnored(Edge edge, Set<String> ignored) {
        return !edge.by().isEmpty()
                && edge.by().stream().allMatch(each -> ignored.contains(own(each)));
    }

    /// The column on this side: `order_id → id`.
    private static String own(String by) {
        int arrow = by.indexOf(" → ");
        return arrow < 0 ? by : by.substring(0, arrow);
    }
}
