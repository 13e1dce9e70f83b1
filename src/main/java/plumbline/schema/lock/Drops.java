package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;

import plumbline.schema.object.Bond.Strength;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Rule;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.object.Trigger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// Locks for what goes when an object is dropped, and for what it leaves behind.
final class Drops {

    private final Bill bill;

    Drops(Bill bill) {
        this.bill = bill;
    }

    /// Follows what goes silently, and what CASCADE takes too.
    void drop(int id, boolean cascade) {
        Set<Integer> going = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(id);
        while (!open.isEmpty()) {
            int next = open.pop();
            if (next == 0 || !going.add(next)) {
                continue;
            }
            bill.state().findObject(next).ifPresent(this::lock);
            bill.state()
                    .usersOf(next)
                    .filter(user -> cascade || isSilent(user, next))
                    .map(SchemaObject::id)
                    .forEach(open::push);
        }
    }

    private static boolean isSilent(SchemaObject user, int on) {
        return user.bonds().stream()
                .anyMatch(bond -> bond.object() == on && bond.strength() != Strength.NORMAL);
    }

    private void lock(SchemaObject object) {
        switch (object) {
            case Table table -> table(table);
            case Index index -> {
                bill.lock(index.id(), ACCESS_EXCLUSIVE);
                bill.lock(index.table(), ACCESS_EXCLUSIVE);
            }
            case ForeignKey key -> {
                bill.lock(key.table(), ACCESS_EXCLUSIVE);
                bill.lock(key.referencedTable(), ACCESS_EXCLUSIVE);
            }
            case TableConstraint each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case Column each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case Trigger each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case Policy each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case Rule each -> bill.lock(each.table(), ACCESS_EXCLUSIVE);
            case Relation each -> bill.lock(each.id(), ACCESS_EXCLUSIVE);
            case SchemaObject each -> {}
        }
    }

    private void table(Table table) {
        bill.lock(table.id(), ACCESS_EXCLUSIVE);
        if (table.isPartition()) {
            table.parents().forEach(each -> bill.lock(each, ACCESS_EXCLUSIVE));
            new PartitionCosts(bill).lockDefault(table.parents().getFirst());
        }
    }
}
