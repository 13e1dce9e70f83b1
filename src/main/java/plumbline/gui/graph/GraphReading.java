package plumbline.gui.graph;

import plumbline.analysis.dependency.OrderViolation;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.Edge;
import plumbline.analysis.graph.GraphRequest;
import plumbline.analysis.graph.Graphs;
import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.NodePlaces;
import plumbline.analysis.graph.TableColumns;
import plumbline.analysis.graph.part.Links;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.graph.GraphFindings;
import plumbline.progress.Progress;
import plumbline.source.SourceSpan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What depends on what in the open folders, worked out for a lens when it is first looked through.
final class GraphReading {

    private final List<Folder> folders;
    private final Map<Lens, Lensed> lenses = new EnumMap<>(Lens.class);

    private record Folder(Audit audit, FleetDependencies fleet) {}

    private GraphReading(List<Folder> folders) {
        this.folders = folders;
    }

    static GraphReading of(List<Audit> audits, Progress progress) {
        List<Folder> folders = new ArrayList<>();
        for (Audit audit : audits) {
            Path name = audit.reading().root().getFileName();
            progress.report(folders.size(), audits.size(), String.valueOf(name));
            if (!progress.isCancelled()) {
                folders.add(new Folder(audit, FleetDependencies.of(audit.reading())));
            }
        }
        return new GraphReading(folders);
    }

    synchronized Lensed through(Lens lens) {
        return lenses.computeIfAbsent(lens, this::work);
    }

    private Lensed work(Lens lens) {
        GraphRequest request = new GraphRequest(lens, null, null, true);
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, Path> files = new HashMap<>();
        List<Edge> edges = new ArrayList<>();
        List<DependencyGraph.Cycle> cycles = new ArrayList<>();
        List<OrderViolation> violations = new ArrayList<>();
        List<TableColumns> columns = new ArrayList<>();
        List<GraphFindings> findings = new ArrayList<>();
        for (Folder folder : folders) {
            DependencyGraph graph = new Graphs(folder.fleet()).draw(request);
            graph.nodes().forEach(each -> nodes.putIfAbsent(each.id(), each));
            graph.nodes().forEach(each -> file(folder, each, files));
            edges.addAll(graph.edges());
            cycles.addAll(graph.cycles());
            violations.addAll(graph.violations());
            columns.add(TableColumns.of(folder.fleet(), request));
            NodePlaces places = NodePlaces.of(folder.fleet(), request);
            findings.add(GraphFindings.of(folder.audit(), graph, places));
        }
        DependencyGraph all =
                new DependencyGraph(lens, List.copyOf(nodes.values()), edges, cycles, violations);
        return new Lensed(
                all,
                new Links(all),
                TableColumns.joined(columns),
                GraphFindings.joined(findings),
                Map.copyOf(files));
    }

    private static void file(Folder folder, Node node, Map<String, Path> files) {
        SourceSpan span = node.span();
        if (span != null) {
            files.putIfAbsent(node.id(), folder.audit().reading().root().resolve(span.file()));
        }
    }
}
