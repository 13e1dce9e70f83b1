package plumbline.analysis.graph;

import plumbline.analysis.Certainty;
import plumbline.analysis.dependency.Occasion;
import plumbline.analysis.dependency.fleet.OutsideReference;
import plumbline.analysis.dependency.fleet.OutsideReferences;
import plumbline.analysis.dependency.fleet.OutsideTables;
import plumbline.schema.dependency.TableReference;
import plumbline.schema.dependency.TableReference.Assumed;
import plumbline.schema.dependency.TableReference.Declared;
import plumbline.schema.dependency.TableReference.Open;
import plumbline.schema.dependency.TableReferences;
import plumbline.schema.object.Table;
import plumbline.schema.state.Naming;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Which tables lead to which.
final class TablesLens {

    private final Stage stage;
    private final OutsideReferences outside;
    private final OutsideTables others;
    private final Sketch sketch;
    private final Naming naming;

    TablesLens(Stage stage, OutsideReferences outside, OutsideTables others, Sketch sketch) {
        this.stage = stage;
        this.outside = outside;
        this.others = others;
        this.sketch = sketch;
        this.naming = Naming.of(stage.state());
    }

    void drawTables() {
        stage.state()
                .all(Table.class)
                .filter(table -> !table.isPartition())
                .forEach(table -> sketch.add(node(table)));
    }

    void drawReferences() {
        for (TableReference reference : TableReferences.of(stage.state())) {
            switch (reference) {
                case Declared declared -> declared(declared);
                case Assumed assumed -> assumed(assumed);
                case Open open -> outside.find(stage.set(), open).ifPresent(this::outside);
            }
        }
        stage.state()
                .all(Table.class)
                .filter(table -> table.assumed() && !table.isPartition())
                .forEach(this::elsewhere);
    }

    /// Others may make what is used and not made here.
    private void elsewhere(Table table) {
        OutsideTables.Found found = others.makers(stage.set(), stage.state(), table);
        boolean several = found.targets().size() > 1;
        for (OutsideReference.Target target : found.targets()) {
            sketch.add(
                    new Edge(
                            stage.id(table.id()),
                            add(target),
                            several ? Edge.Kind.MADE_ELSEWHERE_AMBIGUOUS : Edge.Kind.MADE_ELSEWHERE,
                            List.of(),
                            List.of(),
                            found.certainty(),
                            made(table.id())));
        }
    }

    /// Draws a table of another set; its id.
    private String add(OutsideReference.Target target) {
        Stage other = new Stage(target.set(), target.set().history().end(), 0);
        String id = other.id(target.table());
        sketch.add(
                new Node(
                        id,
                        other.called(target.table()),
                        Node.Kind.OUTSIDE_TABLE,
                        other.home(),
                        target.set().findOrigin(target.table()).map(Occasion::span).orElse(null)));
        return id;
    }

    private Node node(Table table) {
        return new Node(
                stage.id(table.id()),
                stage.called(table.id()),
                table.assumed() ? Node.Kind.ASSUMED_TABLE : Node.Kind.TABLE,
                stage.home(),
                stage.set().findOrigin(table.id()).map(Occasion::span).orElse(null));
    }

    private void declared(Declared key) {
        List<String> by =
                IntStream.range(0, key.columns().size()).mapToObj(i -> pair(key, i)).toList();
        List<String> traits = new ArrayList<>();
        if (key.onDelete() != null) {
            traits.add("ON DELETE " + key.onDelete());
        }
        if (!key.validated()) {
            traits.add("NOT VALID");
        }
        stage.state().find(key.target(), Table.class).ifPresent(to -> sketch.add(node(to)));
        sketch.add(
                new Edge(
                        stage.id(key.table()),
                        stage.id(key.target()),
                        Edge.Kind.FOREIGN_KEY,
                        by,
                        traits,
                        Certainty.CERTAIN,
                        made(key.constraint())));
    }

    private String pair(Declared key, int i) {
        String own = naming.stored(key.columns().get(i));
        boolean known = i < key.targetColumns().size();
        return known ? own + " → " + naming.stored(key.targetColumns().get(i)) : own;
    }

    private void assumed(Assumed reference) {
        Certainty certainty =
                switch (reference.ground()) {
                    case NAME, ROLE, OWN_TABLE -> Certainty.LIKELY;
                    case ENDING, FAMILY -> Certainty.HINT;
                };
        for (int target : reference.targets()) {
            sketch.add(
                    new Edge(
                            stage.id(reference.table()),
                            stage.id(target),
                            reference.isAmbiguous() ? Edge.Kind.AMBIGUOUS : Edge.Kind.ASSUMED,
                            List.of(naming.stored(reference.column())),
                            List.of(),
                            reference.isAmbiguous() ? Certainty.HINT : certainty,
                            made(reference.column())));
        }
    }

    private void outside(OutsideReference reference) {
        boolean several = reference.targets().size() > 1;
        for (OutsideReference.Target target : reference.targets()) {
            sketch.add(
                    new Edge(
                            stage.id(reference.reference().table()),
                            add(target),
                            several ? Edge.Kind.OUTSIDE_AMBIGUOUS : Edge.Kind.OUTSIDE,
                            List.of(naming.stored(reference.reference().column())),
                            List.of(),
                            reference.certainty(),
                            made(reference.reference().column())));
        }
    }

    private List<SourceSpan> made(int object) {
        return stage.set().findOrigin(object).map(Occasion::span).stream().toList();
    }
}
