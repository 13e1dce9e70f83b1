package plumbline.check.locking.column;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.schema.replay.Types;

import java.util.List;

/// Flags a new column that gives every row its number.
public final class SerialOrIdentity implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-column-serial-identity",
                            Section.LOCKING,
                            Severity.HIGH,
                            "ADD COLUMN serial / identity")
                    .fixedBy(
                            "Add a nullable bigint, SET DEFAULT nextval(…) of a sequence of its"
                                    + " own, and number old rows in batches")
                    .notApplicableWithout("a serial or identity column that is added");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof AddColumn add && isCounted(add.definition())
                ? List.of(judge(step, add))
                : List.of();
    }

    private static boolean isCounted(ColumnDefinition column) {
        return Types.isSerial(column.type()) || column.identity() != Identity.NONE;
    }

    private static Verdict judge(StepSubject step, AddColumn add) {
        WorkedTable worked = WorkedTable.of(step, add.table());
        return worked.judge(
                "%s numbers every row, so %s is rewritten while nobody can read or write it (ACCESS"
                        + " EXCLUSIVE lock)",
                add.column(), worked.name());
    }
}
