package plumbline.analysis.graph;

import plumbline.analysis.Certainty;
import plumbline.analysis.dependency.Occasion;
import plumbline.schema.dependency.ObjectDependencies;
import plumbline.schema.dependency.ObjectDependency;
import plumbline.schema.object.Column;
import plumbline.schema.object.EventTrigger;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Index;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Rule;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which objects need which; columns, constraints and indexes count as their tables.
final class ObjectsLens {

    private final Stage stage;
    private final SchemaState state;
    private final Sketch sketch;
    private final Map<Link, List<ObjectDependency>> links = new LinkedHashMap<>();

    /// Two objects that people name, and how one needs the other.
    private record Link(int from, int to, Edge.Kind kind) {}

    ObjectsLens(Stage stage, Sketch sketch) {
        this.stage = stage;
        this.state = stage.state();
        this.sketch = sketch;
    }

    void draw() {
        for (SchemaObject object : state.all(SchemaObject.class).toList()) {
            findKind(object).ifPresent(kind -> sketch.add(node(object, kind)));
        }
        new ObjectDependencies(state).all().forEach(this::add);
        links.forEach((link, all) -> sketch.add(edge(link, all)));
    }

    private Node node(SchemaObject object, Node.Kind kind) {
        return new Node(
                stage.id(object.id()),
                stage.called(object.id()),
                kind,
                stage.home(),
                stage.set().findOrigin(object.id()).map(Occasion::span).orElse(null));
    }

    private Optional<Node.Kind> findKind(SchemaObject object) {
        boolean part = ObjectDependencies.household(state, object.id()) != object.id();
        if (part || isCopy(object)) {
            return Optional.empty();
        }
        return switch (object) {
            case Table table ->
                    Optional.of(table.assumed() ? Node.Kind.ASSUMED_TABLE : Node.Kind.TABLE);
            case View _ -> Optional.of(Node.Kind.VIEW);
            case Sequence _ -> Optional.of(Node.Kind.SEQUENCE);
            case UserType _ -> Optional.of(Node.Kind.TYPE);
            case Routine _ -> Optional.of(Node.Kind.ROUTINE);
            case Trigger _ -> Optional.of(Node.Kind.TRIGGER);
            case Policy _ -> Optional.of(Node.Kind.POLICY);
            case Rule _ -> Optional.of(Node.Kind.RULE);
            case Extension _ -> Optional.of(Node.Kind.EXTENSION);
            case EventTrigger _ -> Optional.of(Node.Kind.EVENT_TRIGGER);
            case Namespace _, Column _, TableConstraint _, Index _ -> Optional.empty();
        };
    }

    /// A trigger that a partition has because its table has it.
    private static boolean isCopy(SchemaObject object) {
        return object instanceof Trigger trigger && trigger.inherited();
    }

    private void add(ObjectDependency dependency) {
        if (state.findObject(dependency.user()).filter(ObjectsLens::isCopy).isPresent()) {
            return;
        }
        int from = ObjectDependencies.household(state, dependency.user());
        int to = ObjectDependencies.household(state, dependency.needed());
        if (from == to || state.findObject(to).isEmpty()) {
            return;
        }
        boolean whole = from == dependency.user();
        if (!whole && dependency.kind() == ObjectDependency.Kind.PART) {
            return;
        }
        Edge.Kind kind =
                switch (dependency.kind()) {
                    case PART -> Edge.Kind.PART;
                    case NEEDS -> Edge.Kind.NEEDS;
                    case MENTIONS -> Edge.Kind.MENTIONS;
                };
        links.computeIfAbsent(new Link(from, to, kind), _ -> new ArrayList<>()).add(dependency);
    }

    private Edge edge(Link link, List<ObjectDependency> all) {
        Set<String> by = new LinkedHashSet<>();
        Set<SourceSpan> evidence = new LinkedHashSet<>();
        for (ObjectDependency each : all) {
            Optional<String> own = part(link.from(), each.user());
            Optional<String> other = part(link.to(), each.needed());
            if (own.isPresent() || other.isPresent()) {
                by.add((own.orElse("") + other.map(name -> " → " + name).orElse("")).strip());
            }
            stage.set().findCause(each).map(Occasion::span).ifPresent(evidence::add);
        }
        by.removeAll(
                by.stream()
                        .filter(own -> by.stream().anyMatch(it -> it.startsWith(own + " → ")))
                        .toList());
        return new Edge(
                stage.id(link.from()),
                stage.id(link.to()),
                link.kind(),
                List.copyOf(by),
                List.of(),
                link.kind() == Edge.Kind.MENTIONS ? Certainty.LIKELY : Certainty.CERTAIN,
                List.copyOf(evidence));
    }

    /// A column or constraint that it is about; indexes of keys say nothing new.
    private Optional<String> part(int household, int object) {
        boolean told =
                object != household
                        && state.find(object, Index.class)
                                .filter(index -> index.constraint() > 0)
                                .isEmpty();
        return told ? Optional.of(Naming.of(state).stored(object)) : Optional.empty();
    }
}
