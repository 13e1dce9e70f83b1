package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.SHARE_ROW_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.SHARE_UPDATE_EXCLUSIVE;

import plumbline.operation.TableOperation.AttachPartition;
import plumbline.operation.TableOperation.DetachPartition;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.object.Index;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.rows.BoundProof;

import java.util.List;
import java.util.Optional;

/// What it costs to attach and detach partitions.
final class PartitionCosts {

    /// The version that attaches without stopping the partitioned table.
    private static final int ATTACHES_ONLINE = 12;

    /// The version from which DETACH waits for all who read the partition.
    private static final int DETACHES_FULLY = 14;

    private final Bill bill;

    PartitionCosts(Bill bill) {
        this.bill = bill;
    }

    void attach(AttachPartition operation) {
        Target parent = bill.target(operation.table());
        Target partition = bill.target(operation.partition());
        boolean online = bill.isSince(ATTACHES_ONLINE);
        bill.lock(parent, online ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
        bill.tree(partition).forEach(each -> attach(parent, each, operation.bound()));
        foreignKeys(parent, partition);
        if (!operation.bound().equals("DEFAULT")) {
            scanDefault(parent);
        }
    }

    private void attach(Target parent, Target partition, String bound) {
        bill.lock(partition, ACCESS_EXCLUSIVE);
        Optional<Table> top = bill.state().find(parent.id(), Table.class);
        Optional<Table> part = bill.state().find(partition.id(), Table.class);
        boolean proved =
                top.isPresent()
                        && part.isPresent()
                        && BoundProof.isProved(bill.state(), top.get(), part.get(), bound);
        if (!proved) {
            bill.work(Kind.SCAN, partition, bill.findMade(partition).isPresent());
        }
        boolean indexed = bill.indexes(parent.id()).allMatch(each -> hasTwin(each, partition));
        if (!indexed) {
            bill.work(Kind.INDEX_BUILD, partition, bill.findMade(partition).isPresent());
        }
    }

    /// Whether the partition has an index on columns of the same names.
    private boolean hasTwin(Index index, Target partition) {
        List<String> wanted = names(index);
        return bill.indexes(partition.id())
                .anyMatch(
                        each ->
                                names(each).equals(wanted)
                                        && each.definition().unique()
                                                == index.definition().unique());
    }

    private List<String> names(Index index) {
        return index.definition().columns().stream().map(each -> bill.target(each).name()).toList();
    }

    /// The partition takes over the foreign keys of its table.
    private void foreignKeys(Target parent, Target partition) {
        List<Integer> own = keys(partition.id()).stream().map(ForeignKey::referencedTable).toList();
        for (ForeignKey key : keys(parent.id())) {
            bill.lock(key.referencedTable(), SHARE_ROW_EXCLUSIVE);
            if (!own.contains(key.referencedTable())) {
                bill.work(Kind.FOREIGN_KEY_CHECK, partition, true);
            }
        }
    }

    private List<ForeignKey> keys(int table) {
        return bill.state()
                .usersOf(table, ForeignKey.class)
                .filter(key -> key.table() == table)
                .toList();
    }

    /// Rows of the default partition might belong to the new one.
    void scanDefault(Target parent) {
        findDefault(parent.id())
                .map(each -> bill.target(each.id()))
                .ifPresent(
                        each -> {
                            bill.lock(each, ACCESS_EXCLUSIVE);
                            bill.work(Kind.SCAN, each, true);
                        });
    }

    void lockDefault(int parent) {
        findDefault(parent).ifPresent(each -> bill.lock(each.id(), ACCESS_EXCLUSIVE));
    }

    private Optional<Table> findDefault(int parent) {
        return bill.below(parent).filter(each -> "DEFAULT".equals(each.bound())).findFirst();
    }

    /// By the manual of ALTER TABLE, DETACH CONCURRENTLY ends with the strongest lock on the
    /// partition; the lock on the partitioned table stays weak.
    void detach(DetachPartition operation) {
        Target parent = bill.target(operation.table());
        Target partition = bill.target(operation.partition());
        if (operation.concurrently() || operation.finalizing()) {
            bill.lock(parent, SHARE_UPDATE_EXCLUSIVE);
            bill.lock(partition, ACCESS_EXCLUSIVE);
        } else {
            boolean fully = bill.isSince(DETACHES_FULLY);
            bill.lock(parent, ACCESS_EXCLUSIVE);
            bill.lock(partition, fully ? ACCESS_EXCLUSIVE : SHARE_UPDATE_EXCLUSIVE);
            lockDefault(parent.id());
        }
        if (operation.concurrently()) {
            bill.refuseInTransaction();
        }
    }
}
