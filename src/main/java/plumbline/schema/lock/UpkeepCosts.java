package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.ACCESS_SHARE;
import static plumbline.schema.lock.LockMode.ROW_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.SHARE_UPDATE_EXCLUSIVE;

import org.jspecify.annotations.Nullable;

import plumbline.operation.DataOperation;
import plumbline.operation.DataOperation.Call;
import plumbline.operation.DataOperation.Copy;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Merge;
import plumbline.operation.DataOperation.Select;
import plumbline.operation.DataOperation.SetSequenceValue;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.operation.SessionOperation;
import plumbline.operation.SessionOperation.Analyze;
import plumbline.operation.SessionOperation.Cluster;
import plumbline.operation.SessionOperation.PreparedStatement;
import plumbline.operation.SessionOperation.Scope;
import plumbline.operation.SessionOperation.SetConstraints;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.operation.SessionOperation.Vacuum;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.object.Table;

import java.util.List;

/// What it costs to read and change rows, and to keep tables in shape.
final class UpkeepCosts {

    private final Bill bill;

    UpkeepCosts(Bill bill) {
        this.bill = bill;
    }

    void add(SessionOperation operation) {
        switch (operation) {
            case Analyze each ->
                    targets(each.table())
                            .forEach(target -> bill.lock(target, SHARE_UPDATE_EXCLUSIVE));
            case Vacuum each -> vacuum(each);
            case Cluster each -> cluster(each);
            case SetSetting each when each.scope() == Scope.SYSTEM -> bill.refuseInTransaction();
            case SetSetting each -> {}
            case TransactionControl each -> {}
            case PreparedStatement each -> {}
            case SetConstraints each -> {}
        }
    }

    void add(DataOperation operation) {
        switch (operation) {
            case Insert each -> {
                bill.lock(each.table(), ROW_EXCLUSIVE);
                new Reading(bill).query(each.query());
            }
            case Update each -> change(each.table(), each.from());
            case Delete each -> change(each.table(), each.using());
            case Merge each -> change(each.table(), List.of(each.source()));
            case Copy each -> bill.lock(each.table(), each.inward() ? ROW_EXCLUSIVE : ACCESS_SHARE);
            case Select each -> each.sources().forEach(from -> bill.lock(from, ACCESS_SHARE));
            case SetSequenceValue each -> bill.lock(each.sequence(), ROW_EXCLUSIVE);
            case Call each -> {}
        }
    }

    private void change(ObjectName table, List<ObjectName> sources) {
        bill.lockTree(table, ROW_EXCLUSIVE);
        sources.forEach(each -> bill.lock(each, ACCESS_SHARE));
    }

    /// The table and its partitions; without a table all that there are.
    private List<Target> targets(@Nullable ObjectName table) {
        return table == null
                ? bill.state().all(Table.class).map(each -> bill.target(each.id())).toList()
                : bill.tree(bill.target(table));
    }

    /// A plain VACUUM holds the lock that the manual of explicit locking names.
    private void vacuum(Vacuum operation) {
        bill.refuseInTransaction();
        for (Target target : targets(operation.table())) {
            if (operation.full()) {
                rewrite(target);
            } else {
                bill.lock(target, SHARE_UPDATE_EXCLUSIVE);
            }
        }
    }

    private void cluster(Cluster operation) {
        ObjectName table = operation.table();
        if (table == null) {
            bill.refuseInTransaction();
        } else {
            bill.tree(bill.target(table)).forEach(this::rewrite);
        }
    }

    private void rewrite(Target target) {
        bill.lock(target, ACCESS_EXCLUSIVE);
        bill.lockIndexes(target.id(), ACCESS_EXCLUSIVE);
        bill.rewrite(target, true);
    }
}
