package plumbline.check.locking.column;

import static plumbline.check.Verdict.notApplicable;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;
import plumbline.operation.ColumnOperation.AddColumn;

import java.util.List;

/// Flags a new column with a default on servers that write it into every row.
public final class DefaultBefore11 implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-column-default-pre11",
                            Section.LOCKING,
                            Severity.HIGH,
                            "ADD COLUMN with any default on PG<=10")
                    .fixedBy(
                            "Add the column without a default, then SET DEFAULT and fill old rows"
                                    + " in batches")
                    .notApplicableWithout("a column added with a default");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// The first version that keeps the default for old rows in the catalogue.
    private static final int KEEPS_DEFAULTS = 11;

    @Override
    public List<Verdict> judge(StepSubject step) {
        boolean concerned =
                step.operation() instanceof AddColumn add && add.definition().hasDefault();
        return concerned ? List.of(judge(step, (AddColumn) step.operation())) : List.of();
    }

    private static Verdict judge(StepSubject step, AddColumn add) {
        int version = step.profile().oldestPostgres();
        if (version >= KEEPS_DEFAULTS) {
            return notApplicable(
                    "PostgreSQL %s is the oldest server, and none from %s on writes a default into"
                            + " old rows",
                    version, KEEPS_DEFAULTS);
        }
        WorkedTable worked = WorkedTable.of(step, add.table());
        return worked.judge(
                "PostgreSQL %s writes the default of %s into every row of %s while nobody can read"
                        + " or write it (ACCESS EXCLUSIVE lock)",
                version, add.column(), worked.name());
    }
}
