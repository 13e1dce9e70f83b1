package plumbline.analysis.dependency.fleet;

import plumbline.analysis.Certainty;
import plumbline.analysis.database.Sharing;
import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.dependency.fleet.OutsideReference.Target;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Table;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the makers of tables that a set of migrations uses and does not make, by their names.
public final class OutsideTables {

    private final FleetDependencies fleet;
    private final Map<String, List<Target>> byName = new TreeMap<>();

    /// Tables of others that are called so; with several `targets` nobody can tell which is meant.
    public record Found(List<Target> targets, Certainty certainty) {

        public Found {
            targets = List.copyOf(targets);
        }
    }

    public OutsideTables(FleetDependencies fleet) {
        this.fleet = fleet;
        for (SetDependencies set : fleet.sets()) {
            set.history()
                    .end()
                    .all(Table.class)
                    .filter(each -> !each.assumed() && !each.isPartition())
                    .forEach(each -> add(set, each));
        }
    }

    private void add(SetDependencies set, Table table) {
        byName.computeIfAbsent(table.name(), _ -> new ArrayList<>())
                .add(new Target(set, table.id()));
    }

    /// The schema counts where it is written; where it is not, those of the usual one come first.
    public Found makers(SetDependencies set, SchemaState state, Table used) {
        String schema = schema(state, used);
        List<Target> named =
                byName.getOrDefault(used.name(), List.of()).stream()
                        .filter(each -> !each.set().equals(set))
                        .toList();
        List<Target> same = named.stream().filter(each -> schema(each).equals(schema)).toList();
        List<Target> found = same.isEmpty() && schema.isEmpty() ? named : same;
        boolean sure = found.size() == 1 && found.equals(same) && !isApart(set, found.getFirst());
        return new Found(found, sure ? Certainty.LIKELY : Certainty.HINT);
    }

    private boolean isApart(SetDependencies set, Target target) {
        String other = target.set().service();
        return !set.service().equals(other)
                && fleet.databases().between(set.service(), other) == Sharing.APART;
    }

    private static String schema(Target target) {
        SchemaState end = target.set().history().end();
        return end.find(target.table(), Table.class).map(each -> schema(end, each)).orElse("");
    }

    /// Empty for the one that goes without saying.
    private static String schema(SchemaState state, Table table) {
        String home = Naming.of(state).home();
        return state.find(table.schema(), Namespace.class)
                .map(Namespace::name)
                .filter(each -> !each.equals(home))
                .orElse("");
    }
}
