package plumbline.check.locking.constraint;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.ConstraintDefinition.NotNull;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Column;

import java.util.List;
import java.util.Optional;

/// Flags SET NOT NULL that has to read all rows, since no validated CHECK proves it.
public final class SetNotNullSafe implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "set-not-null-safe",
                            Section.LOCKING,
                            Severity.HIGH,
                            "SET NOT NULL proven by validated CHECK")
                    .fixedBy(
                            "Add CHECK (column IS NOT NULL) NOT VALID, validate it in the next"
                                    + " migration, then SET NOT NULL and drop the CHECK")
                    .notApplicableWithout("SET NOT NULL");

    private static final String CHECKED_HERE =
            "the CHECK that proves %s NOT NULL is made in the same transaction, so %s stays locked"
                    + " while its rows are read";
    private static final String NOT_VALID =
            "the CHECK on %s is NOT VALID, so all rows of %s are read while nobody else can read or"
                    + " write them (ACCESS EXCLUSIVE lock)";
    private static final String PERHAPS =
            "a constraint of %s is validated before %s becomes NOT NULL";
    private static final String UNPROVED =
            "all rows of %s are read for NOT NULL on %s while nobody else can read or write them"
                    + " (ACCESS EXCLUSIVE lock)";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return switch (step.operation()) {
            case SetNotNull set -> List.of(judge(step, set));
            case ChangeColumn change
                    when change.definition().notNull() && !isNotNull(step, change) ->
                    List.of(judge(step, new SetNotNull(change.table(), change.column())));
            case AddConstraint added when added.definition() instanceof NotNull notNull ->
                    List.of(
                            notNull.traits().notValid()
                                    ? pass(
                                            "no row of %s is read yet: NOT NULL is NOT VALID",
                                            added.table())
                                    : judge(step, new SetNotNull(added.table(), notNull.column())));
            default -> List.of();
        };
    }

    private static boolean isNotNull(StepSubject step, ChangeColumn change) {
        return findColumn(step, change.table(), change.column())
                .filter(Column::notNull)
                .isPresent();
    }

    private static Verdict judge(StepSubject step, SetNotNull set) {
        WorkedTable worked = WorkedTable.of(step, set.table());
        String table = worked.name();
        String column = set.column();
        return switch (Proof.of(step, set)) {
            case NOT_NULL_ALREADY -> pass("%s is NOT NULL already", column);
            case CHECKED -> pass("a validated CHECK proves that %s holds no null", column);
            case CHECKED_HERE -> worked.judgeMildly(CHECKED_HERE, column, table);
            case NOT_VALID -> worked.judgeMildly(NOT_VALID, column, table);
            case PERHAPS -> pass(PERHAPS, table, column).likely();
            case NONE -> worked.judge(UNPROVED, table, column);
        };
    }

    private static Optional<Column> findColumn(StepSubject step, ObjectName table, String column) {
        return step.findTable(table).flatMap(each -> step.lookup().findColumn(each.id(), column));
    }
}
