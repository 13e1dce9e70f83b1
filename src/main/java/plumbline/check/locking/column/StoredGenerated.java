package plumbline.check.locking.column;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;
import plumbline.operation.ColumnDefinition.Generated;
import plumbline.operation.ColumnOperation.AddColumn;

import java.util.List;

/// Flags a new column whose values are computed and stored for every row.
public final class StoredGenerated implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-column-stored-generated",
                            Section.LOCKING,
                            Severity.HIGH,
                            "ADD COLUMN … GENERATED STORED")
                    .fixedBy(
                            "Add a plain column, fill it by a trigger and old rows in batches, or"
                                    + " make it VIRTUAL (PostgreSQL 18)")
                    .notApplicableWithout("a generated column that is added");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        if (!(step.operation() instanceof AddColumn add)) {
            return List.of();
        }
        Generated generated = add.definition().generated();
        return generated == null ? List.of() : List.of(judge(step, add, generated));
    }

    private static Verdict judge(StepSubject step, AddColumn add, Generated generated) {
        WorkedTable worked = WorkedTable.of(step, add.table());
        return generated.stored()
                ? worked.judge(
                        "%s is computed for every row, so %s is rewritten while nobody can read or"
                                + " write it (ACCESS EXCLUSIVE lock)",
                        add.column(), worked.name())
                : pass("%s is VIRTUAL: no row of %s is touched", add.column(), worked.name());
    }
}
