package plumbline.analysis.graph;

import plumbline.analysis.Certainty;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.database.DatabaseReach;
import plumbline.analysis.dependency.Occasion;
import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.dependency.fleet.OutsideReference;
import plumbline.analysis.dependency.fleet.OutsideReferences;
import plumbline.analysis.ownership.DoubleOwner;
import plumbline.analysis.ownership.ForeignUse;
import plumbline.schema.dependency.TableReference.Open;
import plumbline.schema.dependency.TableReferences;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which services work on the tables of which, and which databases they reach.
final class ServicesLens {

    private final FleetDependencies fleet;
    private final Map<Pair, Gathered> edges = new LinkedHashMap<>();

    private record Pair(String from, String to, Edge.Kind kind) {}

    /// What speaks for one edge.
    private static final class Gathered {

        private final Set<String> by = new LinkedHashSet<>();
        private final Set<SourceSpan> evidence = new LinkedHashSet<>();
        private Certainty certainty = Certainty.HINT;
    }

    ServicesLens(FleetDependencies fleet) {
        this.fleet = fleet;
    }

    void draw(Sketch sketch) {
        for (ServiceReading service : fleet.services()) {
            sketch.add(
                    new Node(
                            service.name(),
                            service.name(),
                            Node.Kind.SERVICE,
                            service.home(),
                            null));
        }
        fleet.ownership().foreignUses().forEach(this::foreign);
        fleet.ownership().doubleOwners().forEach(this::doubled);
        OutsideReferences outside = new OutsideReferences(fleet.sets());
        fleet.sets().forEach(set -> leads(set, outside));
        for (DatabaseReach reach : fleet.databases().reaches()) {
            reach(sketch, reach);
        }
        edges.forEach((pair, gathered) -> sketch.add(edge(pair, gathered)));
        sketch.findCycles(
                edge ->
                        edge.certainty() != Certainty.HINT
                                && (edge.kind() == Edge.Kind.WORKS_ON
                                        || edge.kind() == Edge.Kind.LEADS_TO));
    }

    private static Edge edge(Pair pair, Gathered gathered) {
        return new Edge(
                pair.from(),
                pair.to(),
                pair.kind(),
                List.copyOf(gathered.by),
                List.of(),
                gathered.certainty,
                List.copyOf(gathered.evidence));
    }

    private void add(Pair pair, String by, Certainty certainty, List<SourceSpan> evidence) {
        Gathered gathered = edges.computeIfAbsent(pair, _ -> new Gathered());
        gathered.by.add(by);
        gathered.evidence.addAll(evidence);
        if (certainty.compareTo(gathered.certainty) < 0) {
            gathered.certainty = certainty;
        }
    }

    private void foreign(ForeignUse use) {
        for (String owner : use.owners()) {
            add(
                    new Pair(use.service(), owner, Edge.Kind.WORKS_ON),
                    use.table().toString(),
                    use.certainty(),
                    use.evidence());
        }
    }

    private void doubled(DoubleOwner owner) {
        List<String> services = owner.services();
        for (int i = 0; i + 1 < services.size(); i++) {
            add(
                    new Pair(services.get(i), services.get(i + 1), Edge.Kind.MAKES_SAME),
                    owner.table().toString(),
                    owner.certainty(),
                    owner.evidence());
        }
    }

    private void leads(SetDependencies set, OutsideReferences outside) {
        Stage stage = new Stage(set, set.history().end(), 0);
        TableReferences.of(stage.state()).stream()
                .filter(Open.class::isInstance)
                .map(Open.class::cast)
                .flatMap(open -> outside.find(set, open).stream())
                .forEach(reference -> leads(stage, reference));
    }

    private void leads(Stage stage, OutsideReference reference) {
        int column = reference.reference().column();
        List<SourceSpan> evidence = new ArrayList<>();
        stage.set().findOrigin(column).map(Occasion::span).ifPresent(evidence::add);
        for (OutsideReference.Target target : reference.targets()) {
            if (!target.set().service().equals(stage.set().service())) {
                add(
                        new Pair(stage.set().service(), target.set().service(), Edge.Kind.LEADS_TO),
                        stage.called(column),
                        reference.certainty(),
                        evidence);
            }
        }
    }

    private void reach(Sketch sketch, DatabaseReach reach) {
        if (!reach.identity().isComplete()) {
            return;
        }
        String name = reach.identity().toString();
        String within = reach.identity().within();
        String id = name + (within.isEmpty() ? "" : " in " + within);
        sketch.add(new Node(id, name, Node.Kind.DATABASE, within, null));
        boolean sure =
                reach.way() == DatabaseReach.Way.WRITTEN
                        || reach.way() == DatabaseReach.Way.CONTAINER;
        add(
                new Pair(reach.service(), id, Edge.Kind.REACHES),
                reach.environment(),
                sure ? Certainty.CERTAIN : Certainty.LIKELY,
                reach.evidence());
    }
}
