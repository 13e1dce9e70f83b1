package plumbline.analysis.graph.part;

import plumbline.analysis.Certainty;
import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.Node;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Graphs of tables, written as `a>b a>c`; a column may stand behind a colon: `a>b:tenant_id`.
public final class Drafts {

    private Drafts() {}

    public static DependencyGraph of(String text) {
        List<Edge> edges = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (String word : text.strip().split("\\s+", -1)) {
            String[] parts = word.split("[>:]", -1);
            names.add(parts[0]);
            if (parts.length > 1) {
                names.add(parts[1]);
                String column = parts.length > 2 ? parts[2] : parts[1] + "_id";
                edges.add(edge(parts[0], parts[1], column));
            }
        }
        List<Node> nodes =
                names.stream()
                        .map(name -> new Node(name, name, Node.Kind.TABLE, "shop", null))
                        .toList();
        return new DependencyGraph(Lens.TABLES, nodes, edges, List.of(), List.of());
    }

    private static Edge edge(String from, String to, String column) {
        return new Edge(
                from,
                to,
                Edge.Kind.FOREIGN_KEY,
                List.of(column + " → id"),
                List.of(),
                Certainty.CERTAIN,
                List.of());
    }

    /// So many tables that lead to one.
    public static String star(String hub, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(hub).append(i).append('>').append(hub).append(' ');
        }
        return text.toString();
    }
}
