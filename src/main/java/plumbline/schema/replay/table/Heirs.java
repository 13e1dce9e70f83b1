package plumbline.schema.replay.table;

import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Space;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.Check;
import plumbline.schema.object.TableConstraint.Exclusion;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.object.TableConstraint.Unique;
import plumbline.schema.object.Trigger;
import plumbline.schema.replay.Draft;

import java.util.List;
import java.util.Optional;

/// What a table takes over from the one above it: columns and checks, and as a partition also keys,
/// indexes, foreign keys and triggers.
public final class Heirs {

    private Heirs() {}

    public static void takeColumns(Draft draft, int parent, int table) {
        for (int each : draft.get(parent, Table.class).columns()) {
            takeColumn(draft, draft.get(each, Column.class), table);
        }
    }

    /// One column, unless the table has one of that name.
    public static void takeColumn(Draft draft, Column column, int table) {
        if (draft.lookup().findColumn(table, column.name()).isPresent()) {
            return;
        }
        Columns.append(
                draft,
                new Column(
                        draft.newId(),
                        table,
                        column.name(),
                        column.type(),
                        column.notNull(),
                        column.defaultValue(),
                        column.identity(),
                        column.generated(),
                        column.collation(),
                        column.properties(),
                        true));
        rebindGenerated(draft, table, column);
    }

    public static void takeChecks(Draft draft, int parent, int table) {
        for (Check each : own(draft, parent, Check.class)) {
            boolean taken = draft.lookup().isTaken(table, Space.CONSTRAINT, each.name());
            if (!taken && !each.traits().noInherit()) {
                draft.put(
                        new Check(
                                draft.newId(),
                                table,
                                each.name(),
                                Optional.ofNullable(
                                                Partitions.translated(
                                                        draft, each.expression(), table))
                                        .orElse(each.expression()),
                                each.traits(),
                                true));
            }
        }
    }

    /// Nothing, unless the table is a partition.
    public static void takeRest(Draft draft, int parent, int table) {
        Table partition = draft.get(table, Table.class);
        if (!partition.isPartition()) {
            return;
        }
        for (Index index : own(draft, parent, Index.class)) {
            takeIndex(draft, index, partition);
        }
        own(draft, parent, ForeignKey.class)
                .forEach(key -> ForeignKeys.inPartition(draft, key, partition));
        own(draft, parent, Trigger.class).stream()
                .filter(trigger -> trigger.definition().forEachRow())
                .forEach(trigger -> takeTrigger(draft, trigger, partition));
    }

    /// A trigger for each row fires on the partitions too.
    public static void takeTrigger(Draft draft, Trigger trigger, Table partition) {
        draft.put(
                new Trigger(
                        draft.newId(),
                        partition.id(),
                        trigger.name(),
                        trigger.definition()
                                .on(
                                        Partitions.twins(
                                                draft,
                                                trigger.definition().columns(),
                                                partition.id())),
                        trigger.function(),
                        trigger.functionName(),
                        trigger.mode(),
                        true));
    }

    /// The columns of a partition are those of the table above it, even if it had them before.
    public static void giveUp(Draft draft, int partition) {
        for (int each : draft.get(partition, Table.class).columns()) {
            draft.put(draft.get(each, Column.class).withInherited(true));
        }
    }

    /// What a table had from above becomes its own.
    public static void keep(Draft draft, int table) {
        for (int each : draft.get(table, Table.class).columns()) {
            draft.put(draft.get(each, Column.class).withInherited(false));
        }
        own(draft, table, TableConstraint.class)
                .forEach(each -> draft.put(each.withInherited(false)));
        own(draft, table, Index.class).forEach(each -> draft.put(each.below(0)));
        own(draft, table, Trigger.class).stream()
                .filter(Trigger::inherited)
                .forEach(each -> draft.remove(each.id()));
    }

    private static void takeIndex(Draft draft, Index index, Table partition) {
        Optional<TableConstraint> constraint =
                draft.state().find(index.constraint(), TableConstraint.class);
        if (constraint.isEmpty()) {
            Indexes.inPartition(draft, index, partition);
        } else if (constraint.get() instanceof PrimaryKey || constraint.get() instanceof Unique) {
            if (!hasOwn(draft, constraint.get(), partition)) {
                Keys.inPartition(draft, constraint.get(), index, partition);
            }
        } else if (constraint.get() instanceof Exclusion) {
            draft.missing("exclusion constraint of a partition");
        }
    }

    private static boolean hasOwn(Draft draft, TableConstraint above, Table partition) {
        List<Integer> columns = Partitions.twins(draft, above.columns(), partition.id());
        return draft.state()
                .usersOf(partition.id(), above.getClass())
                .filter(each -> each.table() == partition.id())
                .anyMatch(each -> each.columns().equals(columns));
    }

    private static <T extends plumbline.schema.object.SchemaObject> List<T> own(
            Draft draft, int table, Class<T> kind) {
        return draft.state()
                .usersOf(table, kind)
                .filter(each -> each.bonds().getFirst().object() == table)
                .toList();
    }

    private static void rebindGenerated(Draft draft, int table, Column column) {
        Column.Generated generated = column.generated();
        if (generated != null) {
            draft.lookup()
                    .findColumn(table, column.name())
                    .ifPresent(
                            own ->
                                    draft.put(
                                            own.withGenerated(
                                                    new Column.Generated(
                                                            Optional.ofNullable(
                                                                            Partitions.translated(
                                                                                    draft,
                                                                                    generated
                                                                                            .expression(),
                                                                                    table))
                                                                    .orElse(generated.expression()),
                                                            generated.stored()))));
        }
    }
}
