package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.SHARE_UPDATE_EXCLUSIVE;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ColumnOperation.DropDefault;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ColumnOperation.SetColumnProperty;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.ConstraintDefinition;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.object.Column;
import plumbline.schema.rows.NullProof;

import java.util.Optional;

/// What it costs to do something to one column.
final class ColumnCosts {

    /// The version from which a check can prove that there are no nulls.
    private static final int TRUSTS_CHECKS = 12;

    /// The version from which the expression of a computed column can be changed.
    private static final int FIRST_VIRTUAL = 18;

    private final Bill bill;

    ColumnCosts(Bill bill) {
        this.bill = bill;
    }

    void add(ColumnOperation operation) {
        switch (operation) {
            case AddColumn each -> new NewColumnCosts(bill).add(each);
            case DropColumn each -> drop(each);
            case ChangeColumn each -> change(each);
            case AlterColumnType each ->
                    new RetypingCosts(bill).add(each.table(), each.column(), each);
            case SetNotNull each -> {
                for (Target target : bill.lockTree(each.table(), ACCESS_EXCLUSIVE)) {
                    scanForNulls(target, each.column());
                }
            }
            case SetColumnProperty each -> set(each);
            case RenameColumn each -> bill.lockTree(each.table(), ACCESS_EXCLUSIVE);
            case SetDefault each -> bill.lockTree(each.table(), ACCESS_EXCLUSIVE);
            case DropDefault each -> bill.lockTree(each.table(), ACCESS_EXCLUSIVE);
            case DropNotNull each -> bill.lockTree(each.table(), ACCESS_EXCLUSIVE);
        }
    }

    private void drop(DropColumn operation) {
        for (Target target : bill.lockTree(operation.table(), ACCESS_EXCLUSIVE)) {
            bill.lookup()
                    .findColumn(target.id(), operation.column())
                    .ifPresent(each -> new Drops(bill).drop(each.id(), operation.cascade()));
        }
    }

    /// Only what becomes different costs something.
    private void change(ChangeColumn operation) {
        ColumnDefinition to = operation.definition();
        String name = operation.column();
        new RetypingCosts(bill).add(operation.table(), name, operation);
        if (to.notNull()) {
            bill.tree(bill.target(operation.table())).forEach(each -> scanForNulls(each, name));
        }
        for (ConstraintDefinition each : to.constraints()) {
            new ConstraintCosts(bill).add(operation.table(), each);
        }
    }

    /// The scan that finds out whether a column holds nulls, unless that is known.
    void scanForNulls(Target table, String column) {
        Optional<Column> found = bill.lookup().findColumn(table.id(), column);
        boolean known = found.filter(each -> each.notNull() || isProved(each)).isPresent();
        if (!known) {
            bill.work(Kind.SCAN, table, found.isPresent() && bill.findMade(table).isPresent());
        }
    }

    private boolean isProved(Column column) {
        return bill.isSince(TRUSTS_CHECKS) && NullProof.isProved(bill.state(), column);
    }

    /// ALTER TABLE's page says which of these take the weak lock.
    private void set(SetColumnProperty operation) {
        boolean weak =
                switch (operation.property()) {
                    case "STATISTICS", "SET OPTIONS", "RESET OPTIONS" -> true;
                    default -> false;
                };
        LockMode mode = weak ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
        for (Target target : bill.lockTree(operation.table(), mode)) {
            if (operation.property().equals("SET EXPRESSION")) {
                recompute(target, operation.column());
            }
        }
    }

    /// Stored values are computed again.
    private void recompute(Target table, String column) {
        Optional<Column.Generated> before =
                bill.lookup().findColumn(table.id(), column).map(Column::generated);
        if (before.isEmpty()) {
            bill.rewrite(table, bill.version() < FIRST_VIRTUAL);
        } else if (before.get().stored()) {
            bill.rewrite(table, true);
        }
    }
}
