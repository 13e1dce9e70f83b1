package plumbline.check.locking.column;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.schema.rows.Volatilities;

import java.util.List;

/// Flags a new column whose default has another value in each row.
public final class VolatileDefault implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-column-volatile-default",
                            Section.LOCKING,
                            Severity.HIGH,
                            "ADD COLUMN with volatile default")
                    .fixedBy(
                            "Add the column without a default, SET DEFAULT, and fill old rows in"
                                    + " batches")
                    .notApplicableWithout("a column added with a default");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        if (!(step.operation() instanceof AddColumn add)) {
            return List.of();
        }
        String value = add.definition().defaultValue();
        return value == null || add.definition().generated() != null
                ? List.of()
                : List.of(judge(step, add, value));
    }

    private static Verdict judge(StepSubject step, AddColumn add, String value) {
        WorkedTable worked = WorkedTable.of(step, add.table());
        String column = add.column();
        return switch (new Volatilities(step.before()).of(value)) {
            case CONSTANT, STABLE ->
                    pass("the default of %s is the same for all rows of %s", column, worked.name());
            case UNKNOWN ->
                    worked.judgeMildly(
                            "whether %s is volatile is not known; if so, %s is rewritten under an"
                                    + " ACCESS EXCLUSIVE lock",
                            value, worked.name());
            case VOLATILE ->
                    worked.judge(
                            "%s is another value in each row, so %s is rewritten while nobody can"
                                    + " read or write it (ACCESS EXCLUSIVE lock)",
                            value, worked.name());
        };
    }
}
