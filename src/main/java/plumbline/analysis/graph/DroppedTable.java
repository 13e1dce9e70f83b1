package plumbline.analysis.graph;

import plumbline.analysis.Certainty;
import plumbline.analysis.dependency.Occasion;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.graph.NodeTouches.Touch;
import plumbline.schema.dependency.TableReference.Declared;
import plumbline.schema.dependency.TableReferences;
import plumbline.schema.object.Table;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A table that is not there at the end, as it was last: `lived` are all migrations from the one
/// that made it to the one that dropped it, `touched` those of them that did something about it.
public record DroppedTable(
        Node node, Set<Touch> lived, Set<Touch> touched, String droppedBy, List<Edge> edges) {

    public DroppedTable {
        lived = Set.copyOf(lived);
        touched = Set.copyOf(touched);
        edges = List.copyOf(edges);
    }

    /// Those that no table of the same name came after.
    public static List<DroppedTable> of(FleetDependencies fleet, GraphRequest request) {
        return Stage.of(fleet, request).stream().flatMap(each -> of(each).stream()).toList();
    }

    private static Collection<DroppedTable> of(Stage end) {
        Set<String> there =
                end.state()
                        .all(Table.class)
                        .map(each -> end.id(each.id()))
                        .collect(Collectors.toSet());
        Map<Integer, List<Declared>> keys = new HashMap<>();
        Map<String, DroppedTable> found = new LinkedHashMap<>();
        end.set().origins().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(each -> end.state().findObject(each.getKey()).isEmpty())
                .forEach(
                        each ->
                                find(end, each.getKey(), each.getValue(), keys)
                                        .filter(it -> !there.contains(it.node().id()))
                                        .ifPresent(
                                                it ->
                                                        found.merge(
                                                                it.node().id(),
                                                                it,
                                                                DroppedTable::after)));
        return found.values();
    }

    /// What it became when it was made and dropped once more.
    private DroppedTable after(DroppedTable later) {
        return new DroppedTable(
                later.node,
                both(lived, later.lived),
                both(touched, later.touched),
                later.droppedBy,
                later.edges);
    }

    private static Set<Touch> both(Set<Touch> one, Set<Touch> other) {
        Set<Touch> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Optional<DroppedTable> find(
            Stage end, int table, Occasion origin, Map<Integer, List<Declared>> keys) {
        int last = origin.position() - 1;
        while (last < end.last() && isThere(state(end, last + 1), table)) {
            last++;
        }
        if (last < origin.position() || last == end.last()) {
            return Optional.empty();
        }
        Stage then = new Stage(end.set(), state(end, last), last);
        Node node =
                new Node(
                        then.id(table),
                        then.called(table),
                        Node.Kind.DROPPED_TABLE,
                        then.home(),
                        origin.span());
        Set<Touch> lived = new LinkedHashSet<>();
        for (int position = origin.position(); position <= last + 1; position++) {
            lived.add(NodeTouches.touch(end.set().key(position).migration()));
        }
        List<Declared> declared = keys.computeIfAbsent(last, _ -> declared(then));
        return Optional.of(
                new DroppedTable(
                        node,
                        lived,
                        touched(end, table),
                        end.set().key(last + 1).migration().id(),
                        edges(then, table, declared)));
    }

    private static SchemaState state(Stage end, int position) {
        return end.set().history().moments().get(position).up().after();
    }

    private static boolean isThere(SchemaState state, int table) {
        return state.find(table, Table.class)
                .filter(each -> !each.assumed() && !each.isPartition())
                .isPresent();
    }

    private static Set<Touch> touched(Stage end, int table) {
        return end.set().uses().stream()
                .filter(each -> each.household().id() == table)
                .filter(each -> NodeTouches.isTouch(each.kind()))
                .map(each -> NodeTouches.touch(each.occasion().migration()))
                .collect(Collectors.toSet());
    }

    private static List<Declared> declared(Stage then) {
        return TableReferences.of(then.state()).stream()
                .filter(Declared.class::isInstance)
                .map(Declared.class::cast)
                .toList();
    }

    private static List<Edge> edges(Stage then, int table, List<Declared> declared) {
        Naming naming = Naming.of(then.state());
        List<Edge> edges = new ArrayList<>();
        for (Declared key : declared) {
            if (key.table() == table || key.target() == table) {
                edges.add(
                        new Edge(
                                then.id(key.table()),
                                then.id(key.target()),
                                Edge.Kind.FOREIGN_KEY,
                                key.columns().stream().map(naming::stored).toList(),
                                List.of(),
                                Certainty.CERTAIN,
                                List.of()));
            }
        }
        return edges;
    }
}
