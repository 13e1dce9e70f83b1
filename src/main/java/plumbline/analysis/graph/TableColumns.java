package plumbline.analysis.graph;

import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The columns of the tables in a graph, by the ids of their nodes.
public final class TableColumns {

    private final Map<String, List<TableColumn>> columns = new HashMap<>();

    private TableColumns() {}

    public static TableColumns of(FleetDependencies fleet, GraphRequest request) {
        TableColumns all = new TableColumns();
        if (request.lens() == Lens.TABLES) {
            Stage.of(fleet, request).forEach(all::add);
            for (SetDependencies set : fleet.sets()) {
                all.add(new Stage(set, set.history().end(), 0));
            }
        }
        return all;
    }

    /// Those of several folders; where two have a node of one id, that of the first counts.
    public static TableColumns joined(List<TableColumns> several) {
        TableColumns all = new TableColumns();
        several.forEach(each -> each.columns.forEach(all.columns::putIfAbsent));
        return all;
    }

    /// In their order; empty for what is no table.
    public List<TableColumn> of(Node node) {
        return ofId(node.id());
    }

    /// The same by the id of a node.
    public List<TableColumn> ofId(String node) {
        return columns.getOrDefault(node, List.of());
    }

    private void add(Stage stage) {
        Keys keys = Keys.of(stage.state());
        Naming naming = Naming.of(stage.state());
        stage.state()
                .all(Table.class)
                .forEach(
                        table ->
                                columns.computeIfAbsent(
                                        stage.id(table.id()),
                                        _ -> columns(stage.state(), naming, keys, table)));
    }

    private static List<TableColumn> columns(
            SchemaState state, Naming naming, Keys keys, Table table) {
        List<TableColumn> found = new ArrayList<>();
        for (int id : table.columns()) {
            state.find(id, Column.class)
                    .map(
                            each ->
                                    new TableColumn(
                                            each.name(),
                                            naming.type(each.type()),
                                            keys.primary().contains(id),
                                            keys.foreign().contains(id),
                                            keys.alone().contains(id)))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /// The ids of columns that are in keys.
    private record Keys(Set<Integer> primary, Set<Integer> foreign, Set<Integer> alone) {

        static Keys of(SchemaState state) {
            Keys keys = new Keys(new HashSet<>(), new HashSet<>(), new HashSet<>());
            state.all(TableConstraint.class).forEach(keys::add);
            return keys;
        }

        private void add(TableConstraint constraint) {
            switch (constraint) {
                case TableConstraint.PrimaryKey key -> {
                    primary.addAll(key.columns());
                    one(key.columns());
                }
                case TableConstraint.Unique key -> one(key.columns());
                case TableConstraint.ForeignKey key -> foreign.addAll(key.columns());
                case TableConstraint.Check _, TableConstraint.Exclusion _ -> {}
            }
        }

        private void one(List<Integer> columns) {
            if (columns.size() == 1) {
                alone.addAll(columns);
            }
        }
    }
}
