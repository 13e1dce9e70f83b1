package plumbline.analysis.graph;

import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.graph.NodeTouches.Touch;
import plumbline.schema.dependency.TableReference.Declared;
import plumbline.schema.dependency.TableReferences;
import plumbline.schema.object.Table;
import plumbline.schema.state.SchemaState;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tables of a set after one of its migrations, by the ids that nodes have at the end: those of
/// the end that were `absent` then, the others whose name was `formerly` another one, and the
/// foreign keys that there were.
public record TablesThen(
        String home, Set<String> absent, Map<String, String> formerly, Set<Key> keys) {

    /// A foreign key, by the tables that it joins.
    public record Key(String from, String to) {}

    public TablesThen {
        absent = Set.copyOf(absent);
        formerly = Map.copyOf(formerly);
        keys = Set.copyOf(keys);
    }

    /// Of the set that has the migration, if any.
    public static Optional<TablesThen> after(
            Touch migration, FleetDependencies fleet, GraphRequest request) {
        return Stage.of(fleet, request).stream()
                .flatMap(end -> at(end, migration).stream())
                .findFirst()
                .map(Both::then);
    }

    private static Optional<Both> at(Stage end, Touch migration) {
        for (int position = 0; position <= end.last(); position++) {
            if (NodeTouches.touch(end.set().key(position).migration()).equals(migration)) {
                SchemaState state = end.set().history().moments().get(position).up().after();
                return Optional.of(new Both(end, new Stage(end.set(), state, position)));
            }
        }
        return Optional.empty();
    }

    /// A set at its end, and after one of its migrations.
    private record Both(Stage end, Stage past) {

        TablesThen then() {
            Map<String, String> names = new HashMap<>();
            made(past).forEach(each -> names.put(id(each.id()), past.called(each.id())));
            Set<String> absent = new HashSet<>();
            Map<String, String> formerly = new HashMap<>();
            for (Table table : made(end)) {
                String name = names.get(end.id(table.id()));
                if (name == null) {
                    absent.add(end.id(table.id()));
                } else if (!name.equals(end.called(table.id()))) {
                    formerly.put(end.id(table.id()), name);
                }
            }
            return new TablesThen(end.home(), absent, formerly, keys());
        }

        /// Those that are used and not made here nobody knows the beginning of.
        private static List<Table> made(Stage stage) {
            return stage.state()
                    .all(Table.class)
                    .filter(each -> !each.assumed() && !each.isPartition())
                    .toList();
        }

        private String id(int table) {
            boolean still = end.state().find(table, Table.class).isPresent();
            return still ? end.id(table) : past.id(table);
        }

        private Set<Key> keys() {
            Set<Key> keys = new HashSet<>();
            for (Declared each : declared()) {
                keys.add(new Key(id(each.table()), id(each.target())));
            }
            return keys;
        }

        private Collection<Declared> declared() {
            return TableReferences.of(past.state()).stream()
                    .filter(Declared.class::isInstance)
                    .map(Declared.class::cast)
                    .toList();
        }
    }
}
