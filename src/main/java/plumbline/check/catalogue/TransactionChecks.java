package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.locking.timeout.LockTimeout;
import plumbline.check.locking.timeout.LockTimeoutOrder;
import plumbline.check.locking.timeout.StatementTimeout;
import plumbline.check.locking.timeout.TimeoutScope;
import plumbline.check.locking.transaction.BatchTransaction;
import plumbline.check.locking.transaction.CombineAlterTable;
import plumbline.check.locking.transaction.ConcurrentlyInTransaction;
import plumbline.check.locking.transaction.ConcurrentlySingleStatement;
import plumbline.check.locking.transaction.ConstraintNeverValidated;
import plumbline.check.locking.transaction.EnumValueUsedSameTx;
import plumbline.check.locking.transaction.PendingTriggerEvents;
import plumbline.check.locking.transaction.StatementAfterAx;
import plumbline.check.locking.transaction.ValidateSeparateTransaction;
import plumbline.check.locking.transaction.WideLockWindow;

import java.util.List;

/// The checks on limits of time and on what commits together, in reading order.
final class TransactionChecks {

    private TransactionChecks() {}

    static List<Check> all() {
        return List.of(
                new ConcurrentlyInTransaction(),
                new ConcurrentlySingleStatement(),
                new LockTimeout(),
                new LockTimeoutOrder(),
                new TimeoutScope(),
                new StatementTimeout(),
                new ValidateSeparateTransaction(),
                new ConstraintNeverValidated(),
                new WideLockWindow(),
                new StatementAfterAx(),
                new BatchTransaction(),
                new CombineAlterTable(),
                new EnumValueUsedSameTx(),
                new PendingTriggerEvents());
    }
}
