package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.ROW_SHARE;
import static plumbline.schema.lock.LockMode.SHARE_ROW_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.SHARE_UPDATE_EXCLUSIVE;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintDefinition.Exclusion;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintDefinition.NotNull;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.AlterConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ConstraintOperation.RenameConstraint;
import plumbline.operation.ConstraintOperation.ValidateConstraint;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.ObjectName;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.object.Index;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.state.Naming;

import java.util.List;
import java.util.Optional;

/// What it costs to do something to a constraint.
final class ConstraintCosts {

    private final Bill bill;

    ConstraintCosts(Bill bill) {
        this.bill = bill;
    }

    void add(ConstraintOperation operation) {
        switch (operation) {
            case AddConstraint each -> add(each.table(), each.definition());
            case DropConstraint each -> drop(each);
            case RenameConstraint each -> rename(each);
            case ValidateConstraint each -> validate(each);
            case AlterConstraint each -> bill.lockTree(each.table(), ACCESS_EXCLUSIVE);
        }
    }

    /// A constraint that a table gets.
    void add(ObjectName table, ConstraintDefinition definition) {
        switch (definition) {
            case Check each -> check(table, each.traits());
            case ForeignKey each -> foreignKey(table, each);
            case PrimaryKey each -> primaryKey(table, each);
            case Unique each -> key(table, each.usingIndex(), each.name(), List.of());
            case Exclusion each -> key(table, null, each.name(), List.of());
            case NotNull each -> notNull(table, each);
        }
    }

    private void check(ObjectName table, ConstraintTraits traits) {
        for (Target target : tree(table, traits, ACCESS_EXCLUSIVE)) {
            if (isChecked(traits)) {
                bill.work(Kind.SCAN, target, true);
            }
        }
    }

    /// A constraint that is not inherited leaves the tables below alone.
    private List<Target> tree(ObjectName table, ConstraintTraits traits, LockMode mode) {
        if (!traits.noInherit()) {
            return bill.lockTree(table, mode);
        }
        Target target = bill.target(table);
        bill.lock(target, mode);
        return List.of(target);
    }

    private static boolean isChecked(ConstraintTraits traits) {
        return !traits.notValid() && !traits.notEnforced();
    }

    private void foreignKey(ObjectName table, ForeignKey key) {
        List<Target> tree = bill.lockTree(table, SHARE_ROW_EXCLUSIVE);
        bill.lockTree(key.referencedTable(), SHARE_ROW_EXCLUSIVE);
        if (isChecked(key.traits())) {
            bill.work(Kind.FOREIGN_KEY_CHECK, tree.getFirst(), true);
        }
    }

    /// A primary key's columns must hold no nulls.
    private void key(
            ObjectName table,
            @Nullable String usingIndex,
            @Nullable String name,
            List<String> notNull) {
        List<Target> tree = bill.lockTree(table, ACCESS_EXCLUSIVE);
        if (usingIndex != null) {
            takeOver(tree.getFirst(), usingIndex, name);
            return;
        }
        for (Target target : tree) {
            bill.work(Kind.INDEX_BUILD, target, true);
            notNull.forEach(each -> new ColumnCosts(bill).scanForNulls(target, each));
        }
    }

    private void primaryKey(ObjectName table, PrimaryKey key) {
        key(table, key.usingIndex(), key.name(), key.columns());
        String index = key.usingIndex();
        if (index != null) {
            Target target = bill.target(table);
            List<String> columns = columns(target, index);
            columns.forEach(each -> new ColumnCosts(bill).scanForNulls(target, each));
            if (columns.isEmpty()) {
                bill.work(Kind.SCAN, target, false);
            }
        }
    }

    private List<String> columns(Target table, String index) {
        return findIndex(table, index).stream()
                .flatMap(each -> each.definition().columns().stream())
                .map(each -> Naming.of(bill.state()).stored(each))
                .toList();
    }

    /// The index gets the name of the constraint.
    private void takeOver(Target table, String index, @Nullable String name) {
        if (name != null && !name.equals(index)) {
            Target target =
                    findIndex(table, index)
                            .map(each -> bill.target(each.id()))
                            .orElseGet(() -> new Target(0, index));
            bill.lock(target, IndexCosts.renaming(bill));
        }
    }

    private Optional<Index> findIndex(Target table, String name) {
        return bill.indexes(table.id()).filter(each -> each.name().equals(name)).findFirst();
    }

    private void notNull(ObjectName table, NotNull definition) {
        for (Target target : tree(table, definition.traits(), ACCESS_EXCLUSIVE)) {
            if (isChecked(definition.traits())) {
                new ColumnCosts(bill).scanForNulls(target, definition.column());
            }
        }
    }

    private void drop(DropConstraint operation) {
        for (Target target : bill.lockTree(operation.table(), ACCESS_EXCLUSIVE)) {
            find(target, operation)
                    .ifPresent(each -> new Drops(bill).drop(each.id(), operation.cascade()));
        }
    }

    /// A key that is dropped without its name is the only one of its kind.
    private Optional<TableConstraint> find(Target table, DropConstraint operation) {
        String name = operation.name();
        if (name != null) {
            return bill.lookup().findConstraint(table.id(), name);
        }
        boolean primary = "PRIMARY KEY".equals(operation.constraintKind());
        return bill.state()
                .usersOf(table.id(), TableConstraint.class)
                .filter(each -> each.table() == table.id())
                .filter(each -> primary && each instanceof TableConstraint.PrimaryKey)
                .findFirst();
    }

    /// The index of a key is renamed with it.
    private void rename(RenameConstraint operation) {
        for (Target target : bill.lockTree(operation.table(), ACCESS_EXCLUSIVE)) {
            bill.lookup()
                    .findConstraint(target.id(), operation.name())
                    .ifPresent(
                            found ->
                                    bill.indexes(target.id())
                                            .filter(each -> each.constraint() == found.id())
                                            .forEach(
                                                    each ->
                                                            bill.lock(
                                                                    each.id(),
                                                                    IndexCosts.renaming(bill))));
        }
    }

    private void validate(ValidateConstraint operation) {
        for (Target target : bill.lockTree(operation.table(), SHARE_UPDATE_EXCLUSIVE)) {
            bill.lookup()
                    .findConstraint(target.id(), operation.name())
                    .ifPresentOrElse(
                            each -> validate(target, each),
                            () -> bill.work(Kind.SCAN, target, false));
        }
    }

    private void validate(Target table, TableConstraint constraint) {
        boolean open = constraint.traits().notValid();
        if (constraint instanceof TableConstraint.ForeignKey key) {
            bill.lock(key.referencedTable(), ROW_SHARE);
            if (open) {
                bill.work(Kind.FOREIGN_KEY_CHECK, table, true);
            }
        } else if (open) {
            bill.work(Kind.SCAN, table, true);
        }
    }
}
