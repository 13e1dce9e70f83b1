package plumbline.report.dependency;

import plumbline.analysis.Certainty;
import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.DependencyGraph.Cycle;
import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.Node;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes a graph in the language of Graphviz: a box for each set, what is in a circle in red.
public final class GraphDot {

    private static final int WIDEST_LABEL = 60;

    private final PrintWriter out;

    public GraphDot(PrintWriter out) {
        this.out = out;
    }

    public void write(DependencyGraph graph) {
        out.println("digraph plumbline {");
        out.println("  rankdir=LR;");
        out.println("  node [shape=box, fontname=\"sans-serif\"];");
        out.println("  edge [fontname=\"sans-serif\", fontsize=10];");
        Map<String, List<Node>> homes = new LinkedHashMap<>();
        graph.nodes()
                .forEach(
                        node ->
                                homes.computeIfAbsent(cluster(node), _ -> new ArrayList<>())
                                        .add(node));
        int number = 0;
        for (Map.Entry<String, List<Node>> home : homes.entrySet()) {
            home(home.getKey(), home.getValue(), number++);
        }
        Set<Edge> round = new HashSet<>();
        graph.cycles().stream().map(Cycle::edges).forEach(round::addAll);
        graph.edges().forEach(edge -> edge(edge, round.contains(edge)));
        out.println("}");
        out.flush();
    }

    private static String cluster(Node node) {
        return switch (node.kind()) {
            case SERVICE, DATABASE -> "";
            case TABLE,
                    ASSUMED_TABLE,
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
                    MIGRATION ->
                    node.home();
        };
    }

    private void home(String home, List<Node> nodes, int number) {
        if (home.isEmpty()) {
            nodes.forEach(node -> node("  ", node));
            return;
        }
        out.println("  subgraph cluster_" + number + " {");
        out.println("    label=" + quoted(home) + ";");
        nodes.forEach(node -> node("    ", node));
        out.println("  }");
    }

    private void node(String stem, Node node) {
        String look =
                switch (node.kind()) {
                    case ASSUMED_TABLE, DROPPED_TABLE -> ", style=dashed";
                    case OUTSIDE_TABLE -> ", style=dotted";
                    case DATABASE -> ", shape=cylinder";
                    case VIEW, ROUTINE, TRIGGER, POLICY, RULE, TYPE -> ", style=rounded";
                    case TABLE, SEQUENCE, EXTENSION, EVENT_TRIGGER, MIGRATION, SERVICE -> "";
                };
        out.println(stem + quoted(node.id()) + " [label=" + quoted(node.name()) + look + "];");
    }

    private void edge(Edge edge, boolean round) {
        String style =
                switch (edge.kind()) {
                    case FOREIGN_KEY, PART, NEEDS, USES, WORKS_ON, MAKES_SAME, REACHES -> "solid";
                    case ASSUMED, AMBIGUOUS, MENTIONS -> "dashed";
                    case OUTSIDE,
                            OUTSIDE_AMBIGUOUS,
                            MADE_ELSEWHERE,
                            MADE_ELSEWHERE_AMBIGUOUS,
                            USES_ACROSS,
                            LEADS_TO ->
                            "dotted";
                };
        String both = edge.kind() == Edge.Kind.MAKES_SAME ? ", dir=none" : "";
        String colour =
                round ? ", color=red" : edge.certainty() == Certainty.HINT ? ", color=gray" : "";
        out.println(
                "  "
                        + quoted(edge.from())
                        + " -> "
                        + quoted(edge.to())
                        + " [label="
                        + quoted(label(edge))
                        + ", style="
                        + style
                        + both
                        + colour
                        + "];");
    }

    private static String label(Edge edge) {
        String all = String.join(", ", edge.by());
        return all.length() <= WIDEST_LABEL ? all : all.substring(0, WIDEST_LABEL - 1) + "…";
    }

    private static String quoted(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
