package plumbline.gui.graph;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.graph.DependencyGraph;
import plumbline.analysis.graph.DroppedTable;
import plumbline.analysis.graph.GraphRequest;
import plumbline.analysis.graph.Graphs;
import plumbline.analysis.graph.Lens;
import plumbline.analysis.graph.Node;
import plumbline.analysis.graph.NodePlaces;
import plumbline.analysis.graph.NodeTouches;
import plumbline.analysis.graph.TableColumns;
import plumbline.analysis.graph.TablesThen;
import plumbline.analysis.graph.part.Links;
import plumbline.check.evaluation.Audit;
import plumbline.drawing.graph.GraphFindings;
import plumbline.gui.navigation.SharedLook.OfMigration;
import plumbline.progress.Progress;
import plumbline.report.content.Judged;
import plumbline.source.SourceSpan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What depends on what in the open folders, worked out for a lens when it is first looked through.
final class GraphReading {

    private final List<Folder> folders;
    private final Optional<FleetDependencies> all;
    private final Map<String, Path> roots = new HashMap<>();
    private final Map<Lens, Lensed> lenses = new EnumMap<>(Lens.class);

    /// `names` are what its services are called beside those of the other folders.
    private record Folder(Audit audit, FleetDependencies fleet, Map<String, String> names) {

        Path root() {
            return audit.reading().root();
        }

        Lensed.Past past(DroppedTable table) {
            return new Lensed.Past(table, migrations(table.lived()), migrations(table.touched()));
        }

        NodeTouches.Touch touch(OfMigration migration) {
            String file = root().relativize(migration.file()).toString().replace('\\', '/');
            return new NodeTouches.Touch(file, migration.id());
        }

        Set<OfMigration> migrations(Set<NodeTouches.Touch> touches) {
            return touches.stream()
                    .map(each -> new OfMigration(root().resolve(each.file()), each.id()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private GraphReading(List<Folder> folders) {
        this.folders = folders;
        SequencedMap<String, FleetDependencies> named = new LinkedHashMap<>();
        for (Folder each : folders) {
            String name = String.valueOf(each.root().getFileName());
            named.put(named.containsKey(name) ? each.root().toString() : name, each.fleet());
            each.fleet().sets().stream()
                    .flatMap(GraphReading::home)
                    .forEach(home -> roots.put(home, each.root()));
        }
        all = named.isEmpty() ? Optional.empty() : Optional.of(FleetDependencies.joined(named));
    }

    private static Stream<String> home(SetDependencies set) {
        return set.history().moments().isEmpty() ? Stream.empty() : Stream.of(set.key(0).home());
    }

    static GraphReading of(List<Audit> audits, Progress progress) {
        List<Folder> folders = new ArrayList<>();
        List<Judged> judged = Judged.all(audits);
        for (Audit audit : audits) {
            Path name = audit.reading().root().getFileName();
            progress.report(folders.size(), audits.size(), String.valueOf(name));
            if (!progress.isCancelled()) {
                folders.add(folder(audit, judged));
            }
        }
        return new GraphReading(folders);
    }

    @SuppressWarnings("ReferenceEquality") // the services of this folder, and not of an equal one
    private static Folder folder(Audit audit, List<Judged> judged) {
        Map<String, String> names = new HashMap<>();
        judged.stream()
                .filter(each -> each.audit() == audit)
                .forEach(each -> names.putIfAbsent(each.reading().name(), each.name()));
        FolderReading read = audit.reading();
        List<ServiceReading> services =
                read.services().stream()
                        .map(each -> each.named(names.getOrDefault(each.name(), each.name())))
                        .toList();
        return new Folder(audit, FleetDependencies.of(read.withServices(services)), names);
    }

    synchronized Lensed through(Lens lens) {
        return lenses.computeIfAbsent(lens, this::work);
    }

    private Lensed work(Lens lens) {
        GraphRequest request = new GraphRequest(lens, null, null, true);
        DependencyGraph graph =
                all.map(each -> new Graphs(each).draw(request))
                        .orElseGet(
                                () ->
                                        new DependencyGraph(
                                                lens, List.of(), List.of(), List.of(), List.of()));
        List<TableColumns> columns = new ArrayList<>();
        List<GraphFindings> findings = new ArrayList<>();
        Map<String, Set<OfMigration>> touches = new HashMap<>();
        List<Lensed.Past> past = new ArrayList<>();
        for (Folder folder : folders) {
            columns.add(TableColumns.of(folder.fleet(), request));
            NodePlaces places = NodePlaces.of(folder.fleet(), request);
            findings.add(GraphFindings.of(folder.audit(), lens, places, folder.names()));
            NodeTouches.of(folder.fleet(), request)
                    .all()
                    .forEach((node, all) -> touches.put(node, folder.migrations(all)));
            if (lens == Lens.TABLES) {
                DroppedTable.of(folder.fleet(), request).forEach(it -> past.add(folder.past(it)));
            }
        }
        return new Lensed(
                graph,
                new Links(graph),
                TableColumns.joined(columns),
                GraphFindings.joined(findings),
                files(graph, past),
                Map.copyOf(touches),
                past,
                asked -> lens == Lens.TABLES ? then(asked, request) : Optional.empty());
    }

    private Optional<TablesThen> then(OfMigration asked, GraphRequest request) {
        return folders.stream()
                .filter(each -> asked.file().startsWith(each.root()))
                .flatMap(
                        each -> TablesThen.after(each.touch(asked), each.fleet(), request).stream())
                .findFirst();
    }

    private Map<String, Path> files(DependencyGraph graph, List<Lensed.Past> past) {
        Map<String, Path> files = new HashMap<>();
        List<Node> nodes = new ArrayList<>(graph.nodes());
        past.forEach(each -> nodes.add(each.table().node()));
        for (Node node : nodes) {
            SourceSpan span = node.span();
            Path root = roots.get(node.home());
            if (span != null && root != null) {
                files.put(node.id(), root.resolve(span.file()));
            }
        }
        return Map.copyOf(files);
    }
}
