package plumbline.analysis.graph;

import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.dependency.fleet.OutsideReferences;
import plumbline.analysis.dependency.fleet.OutsideTables;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws the graphs of a folder.
public final class Graphs {

    private final FleetDependencies fleet;

    public Graphs(FleetDependencies fleet) {
        this.fleet = fleet;
    }

    /// Whether a set that is asked for has the migration that is asked for.
    public boolean knows(GraphRequest request) {
        return request.at() == null || !Stage.of(fleet, request).isEmpty();
    }

    public DependencyGraph draw(GraphRequest request) {
        List<Stage> stages = Stage.of(fleet, request);
        Sketch sketch = new Sketch(request.lens());
        switch (request.lens()) {
            case TABLES -> {
                OutsideReferences outside = new OutsideReferences(fleet.sets());
                OutsideTables makers = new OutsideTables(fleet);
                List<TablesLens> lenses =
                        stages.stream()
                                .map(stage -> new TablesLens(stage, outside, makers, sketch))
                                .toList();
                // a table is its set's own before it is somebody else's
                lenses.forEach(TablesLens::drawTables);
                lenses.forEach(TablesLens::drawReferences);
                sketch.findCycles(edge -> edge.kind() == Edge.Kind.FOREIGN_KEY);
            }
            case OBJECTS -> stages.forEach(stage -> new ObjectsLens(stage, sketch).draw());
            case MIGRATIONS -> {
                MigrationsLens lens = new MigrationsLens(sketch, request.reduced());
                stages.forEach(lens::draw);
                lens.draw(stages, fleet.across());
            }
            case SERVICES -> new ServicesLens(fleet).draw(sketch);
        }
        DependencyGraph graph = sketch.graph();
        String service = request.service();
        boolean one = request.lens() == Lens.SERVICES && service != null;
        return one && service != null ? around(graph, service) : graph;
    }

    /// One service and all that stands next to it.
    private static DependencyGraph around(DependencyGraph graph, String service) {
        List<Edge> edges =
                graph.edges().stream()
                        .filter(edge -> edge.from().equals(service) || edge.to().equals(service))
                        .toList();
        Set<String> near = new HashSet<>(Set.of(service));
        edges.forEach(edge -> near.addAll(List.of(edge.from(), edge.to())));
        return new DependencyGraph(
                graph.lens(),
                graph.nodes().stream().filter(node -> near.contains(node.id())).toList(),
                edges,
                graph.cycles().stream().filter(each -> each.nodes().contains(service)).toList(),
                graph.violations());
    }
}
