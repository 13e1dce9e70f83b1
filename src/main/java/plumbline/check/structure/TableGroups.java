package plumbline.check.structure;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.DataOperation;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.OtherOperation;
import plumbline.operation.SchemaOperation;
import plumbline.operation.SessionOperation;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The tables that a way up works on, put together where they belong together: by a foreign key, or
/// by a name that begins with the other's.
final class TableGroups {

    /// A table, whether it was there before, and what is done to it.
    record Worked(boolean existing, Set<String> deeds) {}

    private final Map<String, Worked> tables = new TreeMap<>();
    private final Map<String, String> leaders = new LinkedHashMap<>();

    TableGroups(MigrationSubject migration) {
        migration.up().stream().filter(StepSubject::runs).forEach(this::add);
        tables.keySet().forEach(each -> leaders.put(each, each));
        tables.keySet().forEach(each -> linkByKeys(migration, each));
        tables.keySet().forEach(this::linkByName);
    }

    private void add(StepSubject step) {
        Operation operation = step.operation();
        ObjectName table = operation.table();
        boolean beside =
                switch (operation) {
                    case DataOperation _, SessionOperation _, OtherOperation _ -> true;
                    case SchemaOperation.CommentOn _ -> true;
                    default -> false;
                };
        if (table != null && !beside && !table.dynamic()) {
            boolean existing = step.isExisting(table);
            tables.computeIfAbsent(table.name(), _ -> new Worked(existing, new TreeSet<>()))
                    .deeds()
                    .add(operation.kind());
        }
    }

    private void linkByKeys(MigrationSubject migration, String name) {
        Stream.of(migration.before(), migration.after())
                .flatMap(state -> referenced(state, name))
                .filter(tables::containsKey)
                .forEach(each -> link(name, each));
    }

    private static Stream<String> referenced(SchemaState state, String name) {
        Optional<Table> table = new Lookup(state).findRelation(ObjectName.of(name), Table.class);
        return table.stream()
                .flatMap(
                        each ->
                                Stream.concat(
                                        state.usersOf(each.id(), ForeignKey.class)
                                                .map(key -> key.referencedTable()),
                                        each.parents().stream()))
                .flatMap(id -> state.find(id, Table.class).stream())
                .map(Table::name);
    }

    private void linkByName(String name) {
        String singular = Words.stem(name);
        tables.keySet().stream()
                .filter(each -> !each.equals(name) && each.startsWith(singular + "_"))
                .forEach(each -> link(name, each));
    }

    private void link(String one, String other) {
        String from = leader(one);
        String to = leader(other);
        leaders.replaceAll((_, leader) -> leader.equals(from) ? to : leader);
    }

    private String leader(String name) {
        return leaders.getOrDefault(name, name);
    }

    /// One table of each group; `existing` for those of tables that were there before only.
    List<String> unrelated(boolean existing) {
        Map<String, String> first = new LinkedHashMap<>();
        tables.forEach(
                (name, worked) -> {
                    if (worked.existing() || !existing) {
                        first.putIfAbsent(leader(name), name);
                    }
                });
        return new ArrayList<>(first.values());
    }

    List<String> made() {
        return tables.entrySet().stream()
                .filter(each -> !each.getValue().existing())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether there is something that is done to every table that was there before.
    boolean isOneConcern() {
        List<Set<String>> all =
                tables.values().stream().filter(Worked::existing).map(Worked::deeds).toList();
        return !all.isEmpty()
                && all.getFirst().stream()
                        .anyMatch(deed -> all.stream().allMatch(each -> each.contains(deed)));
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }
}
