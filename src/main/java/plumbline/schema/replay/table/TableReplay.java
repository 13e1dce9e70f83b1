package plumbline.schema.replay.table;

import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation;
import plumbline.operation.TableOperation.AttachPartition;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.DetachPartition;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TableOperation.LockTable;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.operation.TableOperation.SetTableProperty;
import plumbline.operation.TableOperation.SetTableSchema;
import plumbline.operation.TableOperation.TruncateTable;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Space;
import plumbline.schema.object.Table;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;
import plumbline.schema.replay.Moving;
import plumbline.schema.replay.Written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What becomes of tables as a whole.
public final class TableReplay {

    private TableReplay() {}

    public static void apply(Draft draft, TableOperation operation) {
        switch (operation) {
            case CreateTable each -> TableMaking.make(draft, each);
            case DropTable each -> drop(draft, each);
            case RenameTable each -> rename(draft, each);
            case SetTableSchema each -> move(draft, each);
            case SetTableProperty each -> property(draft, each);
            case AttachPartition each -> attach(draft, each);
            case DetachPartition each -> detach(draft, each);
            case TruncateTable each -> Tables.needed(draft, each.table(), false);
            case LockTable each -> Tables.needed(draft, each.table(), false);
        }
    }

    private static void drop(Draft draft, DropTable operation) {
        Optional<Table> table = Tables.find(draft, operation.table());
        if (table.isPresent()) {
            Dropping.drop(draft, table.get().id(), operation.cascade());
        } else if (!operation.ifExists()) {
            draft.missing(operation.table().toString());
        }
    }

    /// `ALTER TABLE` renames views, sequences and indexes too.
    private static void rename(Draft draft, RenameTable operation) {
        ObjectName name = operation.table();
        Optional<Relation> found = draft.lookup().findRelation(name, Relation.class);
        if (found.isEmpty() && !operation.ifExists()) {
            found = Tables.needed(draft, name, false).map(Relation.class::cast);
        }
        found.ifPresent(relation -> Renaming.relation(draft, relation, operation.newName()));
    }

    private static void move(Draft draft, SetTableSchema operation) {
        Optional<Relation> found = draft.lookup().findRelation(operation.table(), Relation.class);
        Optional<Namespace> target = draft.lookup().findNamespace(operation.schema());
        if (found.isEmpty()) {
            if (!draft.ifExists()) {
                draft.missing(operation.table().toString());
            }
            return;
        }
        if (target.isEmpty()) {
            draft.missing(operation.schema());
            return;
        }
        Moving.relation(draft, found.get(), target.get().id());
    }

    private static void property(Draft draft, SetTableProperty operation) {
        Optional<Table> found = Tables.needed(draft, operation.table(), false);
        if (found.isEmpty()) {
            return;
        }
        Table table = found.get();
        String value = operation.value();
        switch (operation.property()) {
            case "LOGGED" -> draft.put(table.withPersistence(Persistence.PERMANENT));
            case "UNLOGGED" -> draft.put(table.withPersistence(Persistence.UNLOGGED));
            case "INHERIT" -> inherit(draft, table, value);
            case "NO INHERIT" -> disinherit(draft, table, value);
            default -> keep(draft, table, operation.property(), value);
        }
    }

    private static void keep(Draft draft, Table table, String property, String value) {
        TreeMap<String, String> properties = new TreeMap<>(table.properties());
        if (value.equals("RESET")) {
            properties.remove(property);
        } else {
            properties.put(property, value);
        }
        draft.put(table.withProperties(properties));
    }

    private static void inherit(Draft draft, Table table, String parent) {
        Tables.needed(draft, Written.object(parent), false)
                .ifPresent(
                        above -> {
                            List<Integer> parents = new ArrayList<>(table.parents());
                            parents.add(above.id());
                            draft.put(table.below(parents, table.bound()));
                        });
    }

    private static void disinherit(Draft draft, Table table, String parent) {
        Tables.find(draft, Written.object(parent))
                .ifPresent(
                        above -> {
                            Heirs.keep(draft, table.id());
                            List<Integer> parents = new ArrayList<>(table.parents());
                            parents.remove(Integer.valueOf(above.id()));
                            Table now = draft.get(table.id(), Table.class);
                            draft.put(now.below(parents, now.bound()));
                        });
    }

    private static void attach(Draft draft, AttachPartition operation) {
        Optional<Table> parent = Tables.needed(draft, operation.table(), false);
        Optional<Table> partition = Tables.needed(draft, operation.partition(), false);
        if (parent.isPresent() && partition.isPresent()) {
            int id = partition.get().id();
            draft.put(
                    draft.get(id, Table.class)
                            .below(List.of(parent.get().id()), operation.bound()));
            Heirs.giveUp(draft, id);
            Heirs.takeChecks(draft, parent.get().id(), id);
            Heirs.takeRest(draft, parent.get().id(), id);
        }
    }

    private static void detach(Draft draft, DetachPartition operation) {
        Tables.needed(draft, operation.partition(), false)
                .ifPresent(
                        partition -> {
                            Heirs.keep(draft, partition.id());
                            Table now = draft.get(partition.id(), Table.class);
                            draft.put(now.below(List.of(), null));
                        });
    }

    /// Whether a relation of that name is there already.
    public static boolean isTaken(Draft draft, int schema, String name) {
        return draft.lookup().isTaken(schema, Space.RELATION, name);
    }
}
