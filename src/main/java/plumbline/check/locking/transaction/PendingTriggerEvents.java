package plumbline.check.locking.transaction;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.TransactionGroup;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.SessionOperation.SetConstraints;
import plumbline.operation.TableOperation;
import plumbline.operation.TableOperation.LockTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flags changes to a table whose deferred foreign keys still wait to be checked.
public final class PendingTriggerEvents implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "pending-trigger-events",
                            Section.LOCKING,
                            Severity.HIGH,
                            "DML with deferred triggers then DDL on the same table")
                    .fixedBy("Split the migration, or SET CONSTRAINTS ALL IMMEDIATE before the DDL")
                    .notApplicableWithout("a change of rows under a deferred foreign key");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        for (TransactionGroup group : migration.transactions(Way.UP)) {
            for (int i = 0; i < group.steps().size(); i++) {
                StepSubject step = group.steps().get(i);
                if (Waiting.of(step)) {
                    List<StepSubject> rest = group.steps().subList(i + 1, group.steps().size());
                    verdicts.add(judge(group, step, rest));
                }
            }
        }
        return verdicts;
    }

    private static Verdict judge(TransactionGroup group, StepSubject step, List<StepSubject> rest) {
        String table = step.tableName();
        Optional<StepSubject> change =
                rest.stream()
                        .takeWhile(each -> !isChecked(each))
                        .filter(each -> isChange(each, step))
                        .findFirst();
        if (change.isEmpty()) {
            return pass("nothing changes %s before its deferred foreign keys are checked", table)
                    .at(step.span());
        }
        Verdict verdict =
                fail(
                                "%s cannot be changed while its deferred foreign keys wait to be"
                                        + " checked",
                                table)
                        .at(change.get().span())
                        .atMost(step.certainty())
                        .atMost(change.get().certainty())
                        .with(Evidence.code(step.span(), "rows are changed here"));
        return group.wrapped() ? verdict : verdict.likely();
    }

    private static boolean isChecked(StepSubject step) {
        return step.operation() instanceof SetConstraints set && !set.deferred();
    }

    private static boolean isChange(StepSubject step, StepSubject rows) {
        ObjectName table = step.operation().table();
        ObjectName changed = rows.operation().table();
        boolean ddl =
                step.operation() instanceof ColumnOperation
                        || step.operation() instanceof ConstraintOperation
                        || step.operation() instanceof CreateIndex
                        || (step.operation() instanceof TableOperation
                                && !(step.operation() instanceof LockTable));
        return ddl && table != null && changed != null && table.name().equals(changed.name());
    }
}
