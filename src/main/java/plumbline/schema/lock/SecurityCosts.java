package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.ACCESS_SHARE;

import plumbline.operation.ObjectName;
import plumbline.operation.SecurityOperation;
import plumbline.operation.SecurityOperation.AlterDefaultPrivileges;
import plumbline.operation.SecurityOperation.AlterPolicy;
import plumbline.operation.SecurityOperation.AlterRole;
import plumbline.operation.SecurityOperation.ChangeOwner;
import plumbline.operation.SecurityOperation.CreatePolicy;
import plumbline.operation.SecurityOperation.CreateRole;
import plumbline.operation.SecurityOperation.DropPolicy;
import plumbline.operation.SecurityOperation.DropRole;
import plumbline.operation.SecurityOperation.Grant;
import plumbline.operation.SecurityOperation.Revoke;
import plumbline.operation.SecurityOperation.SetRowSecurity;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.object.Table;

import java.util.List;

/// What it costs to say who may see and do what.
final class SecurityCosts {

    /// The version from which GRANT locks what it is about.
    private static final int GRANT_LOCKS = 18;

    private final Bill bill;

    SecurityCosts(Bill bill) {
        this.bill = bill;
    }

    void add(SecurityOperation operation) {
        switch (operation) {
            case SetRowSecurity each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case CreatePolicy each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case AlterPolicy each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case DropPolicy each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case Grant each -> rights(each.target(), each.objects());
            case Revoke each -> rights(each.target(), each.objects());
            case ChangeOwner each -> owner(each);
            case AlterDefaultPrivileges each -> {}
            case CreateRole each -> {}
            case AlterRole each -> {}
            case DropRole each -> {}
        }
    }

    private void rights(String target, List<ObjectName> objects) {
        if (!bill.isSince(GRANT_LOCKS)) {
            return;
        }
        switch (target) {
            case "TABLE", "SEQUENCE" -> objects.forEach(each -> bill.lock(each, ACCESS_SHARE));
            case "ALL TABLES IN SCHEMA" -> objects.forEach(this::allTables);
            default -> {}
        }
    }

    private void allTables(ObjectName schema) {
        bill.lookup()
                .findNamespace(schema.name())
                .ifPresent(
                        found ->
                                bill.state()
                                        .all(Table.class)
                                        .filter(each -> each.schema() == found.id())
                                        .forEach(each -> bill.lock(each.id(), ACCESS_SHARE)));
    }

    /// A table takes its indexes and the sequences of its columns with it.
    private void owner(ChangeOwner operation) {
        switch (operation.target()) {
            case "TABLE", "VIEW", "MATERIALIZED VIEW", "SEQUENCE", "FOREIGN TABLE", "INDEX" -> {
                Target target = bill.target(operation.object());
                bill.lock(target, ACCESS_EXCLUSIVE);
                bill.lockIndexes(target.id(), ACCESS_EXCLUSIVE);
                new TableCosts(bill).lockSequences(target);
            }
            default -> {}
        }
    }
}
