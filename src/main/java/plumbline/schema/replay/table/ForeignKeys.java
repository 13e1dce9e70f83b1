package plumbline.schema.replay.table;

import plumbline.operation.ConstraintDefinition;
import plumbline.schema.object.Index;
import plumbline.schema.object.Space;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.replay.Chosen;
import plumbline.schema.replay.Draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Makes foreign keys, which need the table that they refer to and its unique index.
public final class ForeignKeys {

    private ForeignKeys() {}

    public static void add(Draft draft, int table, ConstraintDefinition.ForeignKey key) {
        Optional<Table> other = Tables.needed(draft, key.referencedTable(), false);
        if (other.isEmpty()) {
            return;
        }
        int referenced = other.get().id();
        List<Integer> columns = Tables.columns(draft, table, key.columns());
        if (columns.size() < key.columns().size()) {
            return;
        }
        List<Integer> others =
                key.referencedColumns().isEmpty()
                        ? primaryKey(draft, other.get(), columns)
                        : Tables.columns(draft, referenced, key.referencedColumns());
        String name = key.name();
        if (name == null) {
            Table owner = draft.get(table, Table.class);
            String addition = String.join("_", key.columns());
            name = Chosen.constraint(draft, owner, addition, "fkey");
        }
        ForeignKey made =
                new ForeignKey(
                        draft.newId(),
                        table,
                        name,
                        columns,
                        referenced,
                        others,
                        uniqueIndex(draft, referenced, others),
                        key.onDelete(),
                        key.onUpdate(),
                        key.match(),
                        key.traits(),
                        false);
        draft.put(made);
        Partitions.of(draft, table).forEach(each -> inPartition(draft, made, each));
    }

    /// Partitions get the key too, under the same name if it is free there.
    public static void inPartition(Draft draft, ForeignKey key, Table partition) {
        boolean taken = draft.lookup().isTaken(partition.id(), Space.CONSTRAINT, key.name());
        List<Integer> columns = Partitions.twins(draft, key.columns(), partition.id());
        String addition = Constraints.addition(draft, columns);
        ForeignKey made =
                new ForeignKey(
                        draft.newId(),
                        partition.id(),
                        taken ? Chosen.constraint(draft, partition, addition, "fkey") : key.name(),
                        columns,
                        key.referencedTable(),
                        key.referencedColumns(),
                        key.index(),
                        key.onDelete(),
                        key.onUpdate(),
                        key.match(),
                        key.traits(),
                        true);
        draft.put(made);
        Partitions.of(draft, partition.id()).forEach(each -> inPartition(draft, made, each));
    }

    private static List<Integer> primaryKey(Draft draft, Table table, List<Integer> own) {
        Optional<PrimaryKey> key =
                draft.state()
                        .usersOf(table.id(), PrimaryKey.class)
                        .filter(each -> each.table() == table.id())
                        .findFirst();
        if (key.isPresent()) {
            return key.get().columns();
        }
        if (table.assumed() && own.size() == 1) {
            return Tables.columns(draft, table.id(), List.of("id"));
        }
        draft.missing(table.name() + "_pkey");
        return List.of();
    }

    /// The index that makes the columns unique, or 0 where none is known.
    private static int uniqueIndex(Draft draft, int table, List<Integer> columns) {
        List<Index> fitting =
                draft.state()
                        .usersOf(table, Index.class)
                        .filter(index -> index.table() == table && index.definition().unique())
                        .filter(index -> index.definition().predicate() == null)
                        .filter(index -> isOver(index, columns))
                        .toList();
        if (fitting.isEmpty()) {
            missUnique(draft, draft.get(table, Table.class), columns);
            return 0;
        }
        return fitting.stream()
                .filter(index -> index.constraint() > 0)
                .findFirst()
                .orElse(fitting.getFirst())
                .id();
    }

    private static void missUnique(Draft draft, Table table, List<Integer> columns) {
        if (!table.assumed() && !columns.isEmpty()) {
            String list = Constraints.addition(draft, columns);
            draft.missing("unique " + table.name() + "(" + list + ")");
        }
    }

    private static boolean isOver(Index index, List<Integer> columns) {
        List<Integer> keys = index.definition().columns();
        return keys.size() == index.definition().keys().size()
                && keys.size() == columns.size()
                && new HashSet<>(keys).equals(new HashSet<>(columns));
    }
}
