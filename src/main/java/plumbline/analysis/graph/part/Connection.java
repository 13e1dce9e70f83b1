package plumbline.analysis.graph.part;

import plumbline.analysis.graph.Edge;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

    /// Each shortest way by itself, from one end to the other, no more than so many.
    public List<Connection> ways(String from, String to, int most) {
        Map<String, List<Edge>> at = new LinkedHashMap<>();
        for (Edge edge : edges) {
            at.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge);
            at.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge);
        }
        Map<String, Integer> left = new LinkedHashMap<>(Map.of(to, 0));
        Deque<String> waiting = new ArrayDeque<>(List.of(to));
        while (!waiting.isEmpty()) {
            String id = waiting.remove();
            for (Edge edge : at.getOrDefault(id, List.of())) {
                String other = Links.otherEnd(edge, id);
                if (left.putIfAbsent(other, left.getOrDefault(id, 0) + 1) == null) {
                    waiting.add(other);
                }
            }
        }
        List<Connection> found = new ArrayList<>();
        new Walk(at, left, to, most).go(List.of(from), Set.of(), found);
        return found;
    }

    /// Goes from node to node, each nearer to the end.
    private record Walk(
            Map<String, List<Edge>> edges, Map<String, Integer> left, String to, int most) {

        void go(List<String> behind, Set<Edge> used, List<Connection> found) {
            String last = behind.getLast();
            if (found.size() >= most) {
                return;
            }
            if (last.equals(to)) {
                found.add(new Connection(new LinkedHashSet<>(behind), used, behind.size() - 1));
                return;
            }
            Map<String, Set<Edge>> next = new LinkedHashMap<>();
            for (Edge edge : edges.getOrDefault(last, List.of())) {
                String other = Links.otherEnd(edge, last);
                if (left.getOrDefault(other, -1) + 1 == left.getOrDefault(last, 0)) {
                    next.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(edge);
                }
            }
            next.forEach(
                    (id, by) -> {
                        List<String> further = new ArrayList<>(behind);
                        further.add(id);
                        Set<Edge> all = new LinkedHashSet<>(used);
                        all.addAll(by);
                        go(further, all, found);
                    });
        }
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
