package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.ACCESS_SHARE;
import static plumbline.schema.lock.LockMode.SHARE_UPDATE_EXCLUSIVE;

import plumbline.operation.Dialect;
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
import plumbline.operation.text.SqlNames;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What it costs to do something to a table as a whole.
final class TableCosts {

    private final Bill bill;

    TableCosts(Bill bill) {
        this.bill = bill;
    }

    void add(TableOperation operation) {
        switch (operation) {
            case CreateTable each -> new NewTableCosts(bill).add(each);
            case DropTable each -> drop(each);
            case RenameTable each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case SetTableSchema each -> move(each.table());
            case TruncateTable each -> truncate(each);
            case SetTableProperty each -> set(each);
            case AttachPartition each -> new PartitionCosts(bill).attach(each);
            case DetachPartition each -> new PartitionCosts(bill).detach(each);
            case LockTable each -> bill.lockTree(each.table(), mode(each.mode()));
        }
    }

    private void drop(DropTable operation) {
        Target target = bill.target(operation.table());
        if (target.id() > 0 || !operation.ifExists()) {
            bill.lock(target, ACCESS_EXCLUSIVE);
        }
        new Drops(bill).drop(target.id(), operation.cascade());
    }

    /// The sequences of its columns move too.
    private void move(ObjectName name) {
        Target target = bill.target(name);
        bill.lock(target, ACCESS_EXCLUSIVE);
        lockSequences(target);
    }

    void lockSequences(Target target) {
        bill.state()
                .find(target.id(), Table.class)
                .ifPresent(
                        table ->
                                table.columns().stream()
                                        .flatMap(
                                                each ->
                                                        bill.state()
                                                                .usersOf(each, Sequence.class)
                                                                .filter(own -> own.owner() == each))
                                        .forEach(own -> bill.lock(own.id(), ACCESS_EXCLUSIVE)));
    }

    private void truncate(TruncateTable operation) {
        Deque<Target> open = new ArrayDeque<>(bill.tree(bill.target(operation.table())));
        Set<Target> emptied = new HashSet<>();
        while (!open.isEmpty()) {
            Target next = open.pop();
            if (!emptied.add(next)) {
                continue;
            }
            bill.lock(next, ACCESS_EXCLUSIVE);
            bill.lockIndexes(next.id(), ACCESS_EXCLUSIVE);
            if (operation.cascade()) {
                bill.state()
                        .usersOf(next.id(), ForeignKey.class)
                        .filter(key -> key.referencedTable() == next.id())
                        .forEach(key -> open.addAll(bill.tree(bill.target(key.table()))));
            }
            if (operation.restartIdentity()) {
                lockSequences(next);
            }
        }
    }

    private void set(SetTableProperty operation) {
        Target target = bill.target(operation.table());
        String property = operation.property();
        switch (property) {
            case "INHERIT" -> {
                bill.lock(target, ACCESS_EXCLUSIVE);
                bill.lock(other(operation), SHARE_UPDATE_EXCLUSIVE);
            }
            case "NO INHERIT" -> {
                bill.lock(target, ACCESS_EXCLUSIVE);
                bill.lock(other(operation), ACCESS_SHARE);
            }
            case "LOGGED", "UNLOGGED" -> log(target, property);
            case "TABLESPACE", "ACCESS METHOD" -> {
                bill.lock(target, ACCESS_EXCLUSIVE);
                bill.rewrite(target, true);
            }
            case "CLUSTER ON", "WITHOUT CLUSTER" -> bill.lock(target, SHARE_UPDATE_EXCLUSIVE);
            case "user_catalog_table" -> bill.lock(target, ACCESS_EXCLUSIVE);
            default ->
                    bill.lock(
                            target,
                            isStorage(property) ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
        }
    }

    private static ObjectName other(SetTableProperty operation) {
        return SqlNames.object(operation.value(), Dialect.POSTGRESQL);
    }

    /// A table that is logged that way already stays as it is.
    private void log(Target target, String property) {
        bill.lock(target, ACCESS_EXCLUSIVE);
        Persistence wanted =
                property.equals("LOGGED") ? Persistence.PERMANENT : Persistence.UNLOGGED;
        List<Persistence> now = bill.findMade(target).map(Table::persistence).stream().toList();
        if (!now.contains(wanted)) {
            bill.rewrite(target, !now.isEmpty());
        }
    }

    /// Storage parameters stand in small letters.
    private static boolean isStorage(String property) {
        return property.equals(property.toLowerCase(Locale.ROOT));
    }

    private static LockMode mode(String written) {
        for (LockMode mode : LockMode.values()) {
            if (mode.title().equalsIgnoreCase(written)) {
                return mode;
            }
        }
        return ACCESS_EXCLUSIVE;
    }
}
