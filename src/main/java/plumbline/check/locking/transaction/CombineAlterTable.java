package plumbline.check.locking.transaction;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Statement;
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
import plumbline.operation.ConstraintOperation.ValidateConstraint;
import plumbline.operation.ObjectName;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.schema.object.Table;
import plumbline.schema.state.Lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flags neighbouring ALTER TABLE statements of which each goes through the whole table.
public final class CombineAlterTable implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "combine-alter-table",
                            Section.LOCKING,
                            Severity.LOW,
                            "Repeated ALTER TABLE on one table combined")
                    .fixedBy("Put the changes into one ALTER TABLE, behind commas")
                    .notApplicableWithout(
                            "an ALTER TABLE that scans or rewrites an existing table");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        Statement last = null;
        for (TransactionGroup group : migration.transactions(Way.UP)) {
            for (Statement statement : group.statements()) {
                if (!(statement.head().operation() instanceof SetSetting)) {
                    if (isHeavy(statement)) {
                        verdicts.add(judge(last, statement));
                    }
                    last = statement;
                }
            }
        }
        return verdicts;
    }

    private static Verdict judge(@Nullable Statement last, Statement statement) {
        StepSubject head = statement.head();
        String table = head.tableName();
        if (last != null && isHeavy(last) && isAlike(last.head(), head)) {
            return partial("%s is gone through once more for another ALTER TABLE", table)
                    .at(head.span())
                    .atMost(head.certainty())
                    .with(Evidence.code(last.head().span(), "the first time is here"));
        }
        return pass("%s is gone through once for this ALTER TABLE", table).at(head.span());
    }

    private static boolean isAlike(StepSubject one, StepSubject other) {
        return isSameTable(one.operation().table(), one, other)
                && one.cost().findStrongest().equals(other.cost().findStrongest());
    }

    private static boolean isSameTable(
            @Nullable ObjectName table, StepSubject one, StepSubject other) {
        ObjectName next = other.operation().table();
        if (table == null || next == null) {
            return false;
        }
        Optional<Integer> known =
                new Lookup(one.after()).findRelation(table, Table.class).map(Table::id);
        return table.equals(next)
                || (known.isPresent() && known.equals(other.findTable(next).map(Table::id)));
    }

    private static boolean isHeavy(Statement statement) {
        return statement.steps().stream()
                .anyMatch(
                        step ->
                                (step.operation() instanceof ColumnOperation
                                                || step.operation() instanceof ConstraintOperation)
                                        && !(step.operation() instanceof ValidateConstraint)
                                        && !new Burden(step).works().isEmpty());
    }
}
