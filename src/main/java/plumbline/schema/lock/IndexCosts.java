package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.ACCESS_SHARE;
import static plumbline.schema.lock.LockMode.SHARE;
import static plumbline.schema.lock.LockMode.SHARE_UPDATE_EXCLUSIVE;

import plumbline.operation.IndexOperation;
import plumbline.operation.IndexOperation.AlterIndex;
import plumbline.operation.IndexOperation.AttachIndex;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.IndexOperation.Reindex;
import plumbline.operation.IndexOperation.RenameIndex;
import plumbline.operation.IndexOperation.SetIndexProperty;
import plumbline.operation.ObjectName;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.object.Index;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;

import java.util.List;
import java.util.Locale;

/// What it costs to do something to an index.
final class IndexCosts {

    /// The version from which indexes are altered under a weak lock.
    private static final int ALTERS_WEAKLY = 12;

    private final Bill bill;

    IndexCosts(Bill bill) {
        this.bill = bill;
    }

    /// The lock under which an index gets another name.
    static LockMode renaming(Bill bill) {
        return bill.isSince(ALTERS_WEAKLY) ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
    }

    void add(IndexOperation operation) {
        switch (operation) {
            case CreateIndex each -> create(each);
            case DropIndex each -> drop(each);
            case RenameIndex each -> bill.lock(each.index(), renaming(bill));
            case Reindex each -> reindex(each);
            case AttachIndex each -> attach(each);
            case SetIndexProperty each -> set(each);
            case AlterIndex each -> {
                boolean weak = each.change().toUpperCase(Locale.ROOT).contains("STATISTICS");
                bill.lock(each.index(), weak ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
            }
        }
    }

    private void create(CreateIndex operation) {
        ObjectName name = operation.definition().table();
        LockMode mode = operation.concurrently() ? SHARE_UPDATE_EXCLUSIVE : SHARE;
        Target top = bill.target(name);
        List<Target> tree =
                operation.definition().onlyParent() || !isPartitioned(top)
                        ? List.of(top)
                        : bill.tree(top);
        tree.forEach(each -> bill.lock(each, mode));
        if (operation.concurrently()) {
            bill.refuseInTransaction();
        }
        if (!operation.ifNotExists() || !isThere(operation, top)) {
            tree.forEach(each -> bill.work(Kind.INDEX_BUILD, each, true));
        }
    }

    /// Heirs that are no partitions get no index of their parent.
    private boolean isPartitioned(Target target) {
        return bill.state().find(target.id(), Table.class).map(Table::partitionBy).isPresent();
    }

    private boolean isThere(CreateIndex operation, Target table) {
        String name = operation.name();
        return bill.state()
                .find(table.id(), Relation.class)
                .filter(
                        each ->
                                name != null
                                        && bill.target(new ObjectName(schema(each), name)).id() > 0)
                .isPresent();
    }

    private String schema(Relation relation) {
        return bill.state()
                .find(relation.schema(), Namespace.class)
                .map(Namespace::name)
                .orElse("public");
    }

    private void drop(DropIndex operation) {
        Target index = bill.target(operation.index());
        if (operation.concurrently()) {
            bill.refuseInTransaction();
        }
        LockMode mode = operation.concurrently() ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
        bill.lock(index, mode);
        bill.state()
                .find(index.id(), Index.class)
                .ifPresentOrElse(
                        each -> bill.lock(each.table(), mode),
                        () -> bill.lock(operation.table(), mode));
        if (!operation.concurrently()) {
            new Drops(bill).drop(index.id(), operation.cascade());
        }
    }

    private void reindex(Reindex operation) {
        if (operation.concurrently()) {
            bill.refuseInTransaction();
        }
        switch (operation.target()) {
            case "INDEX" -> index(operation);
            case "TABLE" ->
                    bill.tree(bill.target(operation.object()))
                            .forEach(each -> table(each, operation.concurrently()));
            default -> {
                bill.refuseInTransaction();
                tables(operation);
            }
        }
    }

    private void index(Reindex operation) {
        Target index = bill.target(operation.object());
        bill.state()
                .find(index.id(), Index.class)
                .ifPresentOrElse(
                        each -> rebuild(index, bill.target(each.table()), operation.concurrently()),
                        () -> lock(index, operation.concurrently()));
    }

    private void table(Target table, boolean concurrently) {
        bill.lock(table, concurrently ? SHARE_UPDATE_EXCLUSIVE : SHARE);
        bill.indexes(table.id())
                .forEach(each -> rebuild(bill.target(each.id()), table, concurrently));
    }

    private void rebuild(Target index, Target table, boolean concurrently) {
        bill.lock(table, concurrently ? SHARE_UPDATE_EXCLUSIVE : SHARE);
        lock(index, concurrently);
        bill.work(Kind.INDEX_BUILD, table, true);
    }

    private void lock(Target index, boolean concurrently) {
        bill.lock(index, concurrently ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
    }

    /// All tables of a schema; of the database, where it is none.
    private void tables(Reindex operation) {
        boolean schema = operation.target().equals("SCHEMA");
        int only =
                bill.lookup().findNamespace(operation.object().name()).map(Namespace::id).orElse(0);
        bill.state()
                .all(Table.class)
                .filter(table -> !schema || table.schema() == only)
                .forEach(table -> table(bill.target(table.id()), operation.concurrently()));
    }

    /// `ATExecAttachPartitionIdx` (src/backend/commands/tablecmds.c): both tables are only read.
    private void attach(AttachIndex operation) {
        Target parent = bill.target(operation.index());
        Target partition = bill.target(operation.partitionIndex());
        bill.lock(parent, renaming(bill));
        bill.lock(partition, ACCESS_EXCLUSIVE);
        for (Target each : List.of(parent, partition)) {
            bill.state()
                    .find(each.id(), Index.class)
                    .ifPresent(index -> bill.lock(index.table(), ACCESS_SHARE));
        }
    }

    private void set(SetIndexProperty operation) {
        boolean moves = operation.property().equals("TABLESPACE");
        Target index = bill.target(operation.index());
        bill.lock(index, moves ? ACCESS_EXCLUSIVE : SHARE_UPDATE_EXCLUSIVE);
        if (moves) {
            bill.work(Kind.REWRITE, index, true);
        }
    }
}
