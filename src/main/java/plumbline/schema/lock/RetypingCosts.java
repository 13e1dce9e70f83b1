package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.DataType;
import plumbline.operation.ObjectName;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.TableConstraint.Check;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.replay.Types;
import plumbline.schema.rows.TypeChange;
import plumbline.schema.rows.TypeChanges;

import java.util.Objects;

/// What it costs to give a column another type, for its table and for all that hangs on it.
final class RetypingCosts {

    private final Bill bill;

    RetypingCosts(Bill bill) {
        this.bill = bill;
    }

    void add(ObjectName table, String column, AlterColumnType operation) {
        for (Target target : bill.lockTree(table, ACCESS_EXCLUSIVE)) {
            retype(target, column, operation.type(), operation.using(), operation.collation());
        }
    }

    /// Builders name the type again where it stays.
    void add(ObjectName table, String column, ChangeColumn operation) {
        DataType type = operation.definition().type();
        TypeUse to = Types.of(bill.lookup(), type);
        for (Target target : bill.lockTree(table, ACCESS_EXCLUSIVE)) {
            boolean stays =
                    bill.lookup()
                            .findColumn(target.id(), column)
                            .filter(each -> each.type().equals(to))
                            .isPresent();
            if (!stays) {
                retype(target, column, type, null, operation.definition().collation());
            }
        }
    }

    private void retype(
            Target table,
            String column,
            DataType type,
            @Nullable String using,
            @Nullable String collation) {
        Column before = bill.lookup().findColumn(table.id(), column).orElse(null);
        TypeUse from = before == null ? null : before.type();
        TypeUse to = Types.of(bill.lookup(), type);
        TypeChange change =
                new TypeChanges(bill.state(), bill.version()).of(from, to, using, column);
        switch (change) {
            case REWRITE -> bill.rewrite(table, true);
            case UNKNOWN, DEPENDS_ON_TIME_ZONE -> bill.rewrite(table, false);
            case METADATA_ONLY -> {}
        }
        if (before != null) {
            boolean sorted = Objects.equals(before.collation(), collation);
            indexes(before, change, sorted);
            checks(before);
            foreignKeys(before, change);
        }
    }

    /// Every index on the column is made anew; one whose order stays keeps its file.
    private void indexes(Column column, TypeChange change, boolean sorted) {
        bill.state()
                .usersOf(column.id(), Index.class)
                .forEach(
                        each -> {
                            bill.lock(each.id(), ACCESS_EXCLUSIVE);
                            if (change == TypeChange.DEPENDS_ON_TIME_ZONE || !sorted) {
                                bill.work(Kind.INDEX_BUILD, bill.target(each.table()), true);
                            }
                        });
    }

    private void checks(Column column) {
        bill.state()
                .usersOf(column.id(), Check.class)
                .filter(each -> !each.traits().notValid() && !each.traits().notEnforced())
                .forEach(each -> bill.work(Kind.SCAN, bill.target(each.table()), true));
    }

    /// Foreign keys on both sides are dropped and made again, and checked where values are made
    /// anew.
    private void foreignKeys(Column column, TypeChange change) {
        bill.state()
                .usersOf(column.id(), ForeignKey.class)
                .forEach(
                        key -> {
                            bill.lock(key.table(), ACCESS_EXCLUSIVE);
                            bill.lock(key.referencedTable(), ACCESS_EXCLUSIVE);
                            if (change != TypeChange.METADATA_ONLY && !key.traits().notValid()) {
                                boolean sure = change == TypeChange.REWRITE;
                                Target owner = bill.target(key.table());
                                bill.work(Kind.FOREIGN_KEY_CHECK, owner, sure);
                            }
                        });
    }
}
