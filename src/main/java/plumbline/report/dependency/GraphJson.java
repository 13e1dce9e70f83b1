package plumbline.report.dependency;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.dependency.MigrationKey;
import plumbline.analysis.dependency.OrderViolation;
import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.DependencyGraph.Cycle;
import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.GraphRequest;
import plumbline.analysis.graph.Node;
import plumbline.report.Spelled;
import plumbline.source.SourceSpan;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/// Writes a graph as JSON; its keys are a contract: more may come, none changes its name.
public final class GraphJson {

    private static final int FORMAT_VERSION = 1;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private GraphJson(JsonGenerator json) {
        this.json = json;
    }

    public static void write(GraphRequest request, DependencyGraph graph, Writer to) {
        try (JsonGenerator json =
                MAPPER.writer().with(new DefaultPrettyPrinter()).createGenerator(to)) {
            new GraphJson(json).write(request, graph);
        }
    }

    private void write(GraphRequest request, DependencyGraph graph) {
        json.writeStartObject();
        json.writeNumberProperty("formatVersion", FORMAT_VERSION);
        json.writeStringProperty("lens", Spelled.id(graph.lens()));
        json.writeStringProperty("service", request.service());
        json.writeStringProperty("at", request.at());
        list("nodes", graph.nodes(), this::node);
        list("edges", graph.edges(), this::edge);
        list("cycles", graph.cycles(), this::cycle);
        list("violations", graph.violations(), this::violation);
        json.writeEndObject();
    }

    private <T> void list(String name, List<T> all, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        all.forEach(
                each -> {
                    json.writeStartObject();
                    write.accept(each);
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    private void node(Node node) {
        json.writeStringProperty("id", node.id());
        json.writeStringProperty("name", node.name());
        json.writeStringProperty("kind", Spelled.id(node.kind()));
        json.writeStringProperty("home", node.home());
        place("made", node.span());
    }

    private void edge(Edge edge) {
        json.writeStringProperty("from", edge.from());
        json.writeStringProperty("to", edge.to());
        json.writeStringProperty("kind", Spelled.id(edge.kind()));
        strings("by", edge.by());
        strings("traits", edge.traits());
        json.writeStringProperty("certainty", Spelled.id(edge.certainty()));
        list("evidence", edge.evidence(), this::place);
    }

    private void cycle(Cycle cycle) {
        strings("nodes", cycle.nodes());
        list("edges", cycle.edges(), this::edge);
    }

    private void violation(OrderViolation violation) {
        json.writeStringProperty("kind", Spelled.id(violation.kind()));
        json.writeStringProperty("object", violation.object());
        migration("user", violation.user());
        migration("other", violation.other());
        json.writeStringProperty("certainty", Spelled.id(violation.certainty()));
        place("used", violation.used());
        place("cause", violation.cause());
    }

    private void migration(String name, MigrationKey key) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("service", key.service());
        json.writeStringProperty("set", key.set());
        json.writeStringProperty("migration", key.migration().id());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void place(String name, @Nullable SourceSpan span) {
        if (span == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        place(span);
        json.writeEndObject();
    }

    private void place(SourceSpan span) {
        json.writeStringProperty("file", span.file());
        json.writeNumberProperty("line", span.line());
        json.writeNumberProperty("column", span.column());
        json.writeNumberProperty("endLine", span.endLine());
    }
}
