package plumbline.report.dependency;

import plumbline.analysis.Certainty;
import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.Node;
import plumbline.report.Spelled;
import plumbline.report.TerminalText;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells a graph as a list: each node that needs others, and beneath it what it needs and why.
public final class GraphText {

    private static final Set<Edge.Kind> AWAY =
            EnumSet.of(
                    Edge.Kind.OUTSIDE,
                    Edge.Kind.OUTSIDE_AMBIGUOUS,
                    Edge.Kind.MADE_ELSEWHERE,
                    Edge.Kind.MADE_ELSEWHERE_AMBIGUOUS,
                    Edge.Kind.USES_ACROSS);
    private static final int WIDEST_TARGET = 44;
    private static final int WIDEST_REASON = 52;
    private static final int WIDEST_LINE = 80;

    private final Words words;
    private final PrintWriter out;
    private final Map<String, Node> nodes = new HashMap<>();

    public GraphText(Words words, PrintWriter out) {
        this.words = words;
        this.out = new TerminalText(out);
    }

    public void write(DependencyGraph graph) {
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<String, List<Edge>> leaving = new LinkedHashMap<>();
        graph.nodes().forEach(node -> leaving.put(node.id(), new ArrayList<>()));
        graph.edges()
                .forEach(
                        edge ->
                                leaving.computeIfAbsent(edge.from(), _ -> new ArrayList<>())
                                        .add(edge));
        homes(graph).forEach(home -> home(home, graph, leaving));
        new GraphFaults(words, out, this::name).write(graph);
        legend(graph);
        out.println(words.get("cli.graph.totals", graph.nodes().size(), graph.edges().size()));
        out.flush();
    }

    /// The sets that have something to tell; tables of others stand only where they are needed.
    private static List<String> homes(DependencyGraph graph) {
        return graph.nodes().stream()
                .filter(node -> isOwn(node.kind()))
                .map(GraphText::heading)
                .distinct()
                .toList();
    }

    private static boolean isOwn(Node.Kind kind) {
        return kind != Node.Kind.OUTSIDE_TABLE && kind != Node.Kind.DATABASE;
    }

    /// Services stand under no heading of their own.
    private static String heading(Node node) {
        return node.kind() == Node.Kind.SERVICE ? "" : node.home();
    }

    private void home(String home, DependencyGraph graph, Map<String, List<Edge>> leaving) {
        List<Node> own =
                graph.nodes().stream()
                        .filter(node -> isOwn(node.kind()) && heading(node).equals(home))
                        .toList();
        if (!home.isEmpty()) {
            out.println(home);
        }
        String stem = home.isEmpty() ? "" : "  ";
        Columns columns = Columns.of(own, leaving, this);
        List<String> alone = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        Set<String> needed = new HashSet<>();
        graph.edges().forEach(edge -> needed.add(edge.to()));
        for (Node node : own) {
            List<Edge> edges = leaving.getOrDefault(node.id(), List.of());
            if (!edges.isEmpty()) {
                out.println(stem + node.name() + kind(node));
                edges.forEach(edge -> edge(stem + "  ", columns, edge));
            } else {
                (needed.contains(node.id()) ? ends : alone).add(node.name());
            }
        }
        names(stem, "cli.graph.ends", ends);
        names(stem, "cli.graph.alone", alone);
        out.println();
    }

    private String kind(Node node) {
        return switch (node.kind()) {
            case TABLE, MIGRATION, SERVICE -> "";
            case ASSUMED_TABLE,
                    OUTSIDE_TABLE,
                    DROPPED_TABLE,
                    VIEW,
                    SEQUENCE,
                    TYPE,
                    ROUTINE,
                    TRIGGER,
                    POLICY,
                    RULE,
                    EXTENSION,
                    EVENT_TRIGGER,
                    DATABASE ->
                    "  " + words.get("graph.node." + Spelled.id(node.kind()));
        };
    }

    private void names(String stem, String key, List<String> alone) {
        if (alone.isEmpty()) {
            return;
        }
        out.println(stem + words.get(key, alone.size()));
        StringBuilder line = new StringBuilder(stem + " ");
        for (String name : alone) {
            if (line.length() + name.length() > WIDEST_LINE && !line.toString().isBlank()) {
                out.println(line);
                line = new StringBuilder(stem + " ");
            }
            line.append(" ").append(name);
        }
        out.println(line);
    }

    private void edge(String stem, Columns columns, Edge edge) {
        String place = edge.evidence().isEmpty() ? "" : Spelled.place(edge.evidence().getFirst());
        String line =
                stem
                        + arrow(edge.kind())
                        + " "
                        + Spelled.padded(target(edge), columns.target())
                        + "  "
                        + Spelled.padded(reason(edge), columns.reason())
                        + "  "
                        + Spelled.padded(traits(edge), columns.traits())
                        + (columns.traits() == 0 ? "" : "  ")
                        + place;
        out.println(line.stripTrailing());
    }

    /// Solid where the server knows, dashed where names say so, dotted to others.
    private static String arrow(Edge.Kind kind) {
        return switch (kind) {
            case FOREIGN_KEY, NEEDS, USES, WORKS_ON -> "──▶";
            case PART -> "──◆";
            case REACHES -> "──▷";
            case ASSUMED, MENTIONS -> "╌╌▶";
            case AMBIGUOUS -> "╌?▶";
            case OUTSIDE, MADE_ELSEWHERE, USES_ACROSS, LEADS_TO -> "··▶";
            case OUTSIDE_AMBIGUOUS, MADE_ELSEWHERE_AMBIGUOUS -> "·?▶";
            case MAKES_SAME -> "═══";
        };
    }

    private void legend(DependencyGraph graph) {
        graph.edges().stream()
                .map(Edge::kind)
                .distinct()
                .sorted()
                .forEach(
                        kind ->
                                out.println(
                                        arrow(kind)
                                                + " "
                                                + words.get("graph.edge." + Spelled.id(kind))));
    }

    private String target(Edge edge) {
        Node to = nodes.get(edge.to());
        if (to == null) {
            return edge.to();
        }
        return isOwn(to.kind()) || to.kind() == Node.Kind.DATABASE
                ? to.name() + elsewhere(edge, to)
                : to.name() + " (" + to.home() + ")";
    }

    private static String elsewhere(Edge edge, Node to) {
        return AWAY.contains(edge.kind()) ? " (" + to.home() + ")" : "";
    }

    private static String reason(Edge edge) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < edge.by().size(); i++) {
            String next = (i == 0 ? "" : ", ") + edge.by().get(i).strip();
            if (i > 0 && all.length() + next.length() > WIDEST_REASON) {
                return all.append(" +").append(edge.by().size() - i).toString();
            }
            all.append(next);
        }
        return all.toString();
    }

    private String traits(Edge edge) {
        List<String> parts = new ArrayList<>(edge.traits());
        if (edge.certainty() == Certainty.HINT) {
            parts.add(words.get("certainty.hint"));
        }
        return String.join(", ", parts);
    }

    /// The name of a node, or its id where it is not in the graph.
    private String name(String id) {
        Node node = nodes.get(id);
        return node == null ? id : node.name();
    }

    /// How wide the columns of one set are.
    private record Columns(int target, int reason, int traits) {

        static Columns of(List<Node> own, Map<String, List<Edge>> leaving, GraphText text) {
            int target = 0;
            int reason = 0;
            int traits = 0;
            for (Node node : own) {
                for (Edge edge : leaving.getOrDefault(node.id(), List.of())) {
                    target = Math.max(target, text.target(edge).length());
                    reason = Math.max(reason, GraphText.reason(edge).length());
                    traits = Math.max(traits, text.traits(edge).length());
                }
            }
            return new Columns(Math.min(target, WIDEST_TARGET), reason, traits);
        }
    }
}
