package plumbline.report.dependency;

import plumbline.analysis.dependency.OrderViolation;
import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.DependencyGraph.Cycle;
import plumbline.analysis.graph.Edge;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;

/// Tells what is wrong with an order: circles, and what is used when it is not there.
final class GraphFaults {

    private final Words words;
    private final PrintWriter out;
    private final UnaryOperator<String> names;

    GraphFaults(Words words, PrintWriter out, UnaryOperator<String> names) {
        this.words = words;
        this.out = out;
        this.names = names;
    }

    void write(DependencyGraph graph) {
        for (Cycle cycle : graph.cycles()) {
            cycle(cycle);
        }
        if (!graph.violations().isEmpty()) {
            out.println(words.get("cli.graph.violations", graph.violations().size()));
            graph.violations().forEach(this::violation);
            out.println();
        }
    }

    private void cycle(Cycle cycle) {
        List<String> members = cycle.nodes().stream().map(names).toList();
        out.println(words.get("cli.graph.cycle", String.join(", ", members)));
        for (Edge edge : cycle.edges()) {
            String place =
                    edge.evidence().isEmpty() ? "" : Spelled.place(edge.evidence().getFirst());
            out.println(
                    "  "
                            + words.get(
                                    "cli.graph.cycle.edge",
                                    names.apply(edge.from()),
                                    names.apply(edge.to()),
                                    String.join(", ", edge.by()),
                                    place));
        }
        out.println();
    }

    private void violation(OrderViolation each) {
        out.println(
                "  "
                        + words.get(
                                "graph.violation." + Spelled.id(each.kind()),
                                each.user().migration().id(),
                                each.object(),
                                each.other().migration().id()));
        out.println(
                "    "
                        + words.get(
                                "cli.graph.violation.places",
                                Spelled.place(each.used()),
                                Spelled.place(each.cause()),
                                words.get("certainty." + Spelled.id(each.certainty()))));
    }
}
