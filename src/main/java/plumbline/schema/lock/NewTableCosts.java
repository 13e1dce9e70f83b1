package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.ACCESS_SHARE;
import static plumbline.schema.lock.LockMode.SHARE_ROW_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.SHARE_UPDATE_EXCLUSIVE;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.object.TableConstraint;

import java.util.stream.Stream;

/// What a new table costs the tables that are there; its own rows are none yet, and nobody else
/// knows it.
final class NewTableCosts {

    private final Bill bill;

    NewTableCosts(Bill bill) {
        this.bill = bill;
    }

    void add(CreateTable operation) {
        if (operation.ifNotExists() && bill.target(operation.table()).id() > 0) {
            return;
        }
        references(operation);
        operation.inherits().forEach(each -> bill.lock(each, SHARE_UPDATE_EXCLUSIVE));
        operation.likes().forEach(each -> bill.lock(each.table(), ACCESS_SHARE));
        new Reading(bill).query(operation.query());
        ObjectName parent = operation.parent();
        if (parent != null) {
            partition(parent, operation.bound());
        }
    }

    private void references(CreateTable operation) {
        Stream<ConstraintDefinition> inline =
                operation.columns().stream()
                        .map(ColumnDefinition::constraints)
                        .flatMap(each -> each.stream());
        Stream.concat(inline, operation.constraints().stream())
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .map(ForeignKey::referencedTable)
                .filter(each -> !each.equals(operation.table()))
                .forEach(each -> bill.lock(each, SHARE_ROW_EXCLUSIVE));
    }

    /// A partition refers to what its table refers to.
    private void partition(ObjectName name, @Nullable String bound) {
        Target parent = bill.target(name);
        bill.lock(parent, ACCESS_EXCLUSIVE);
        bill.state()
                .usersOf(parent.id(), TableConstraint.ForeignKey.class)
                .filter(key -> key.table() == parent.id())
                .forEach(key -> bill.lock(key.referencedTable(), SHARE_ROW_EXCLUSIVE));
        if (!"DEFAULT".equals(bound)) {
            new PartitionCosts(bill).scanDefault(parent);
        }
    }
}
