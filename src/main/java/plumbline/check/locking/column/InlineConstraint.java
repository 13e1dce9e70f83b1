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
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.schema.lock.Work.Kind;

import java.util.List;

/// Flags a new column that brings a constraint with it.
public final class InlineConstraint implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-column-inline-constraint",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "ADD COLUMN with inline UNIQUE/CHECK/REFERENCES")
                    .fixedBy(
                            "Add the column alone, then the constraint NOT VALID or by a concurrent"
                                    + " index")
                    .notApplicableWithout("a column that is added");

    private static final String CHECK =
            "the CHECK on the new column %s reads all rows of %s while nobody else can read or"
                    + " write them (ACCESS EXCLUSIVE lock)";
    private static final String UNIQUE =
            "UNIQUE on the new column %s builds an index while nobody can read or write %s (ACCESS"
                    + " EXCLUSIVE lock)";
    private static final String CHECKED_REFERENCE =
            "every row of %s is checked against %s while nobody can read or write it (ACCESS"
                    + " EXCLUSIVE lock)";
    private static final String REFERENCE =
            "the reference on the new column %s stops all writes to %s for a moment (SHARE ROW"
                    + " EXCLUSIVE lock)";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        if (!(step.operation() instanceof AddColumn add)) {
            return List.of();
        }
        WorkedTable worked = WorkedTable.of(step, add.table());
        List<Verdict> verdicts =
                add.definition().constraints().stream()
                        .flatMap(each -> judge(worked, add.column(), each).stream())
                        .toList();
        boolean alone = add.definition().constraints().isEmpty();
        return alone && !worked.isNew()
                ? List.of(pass("%s comes to %s without a constraint", add.column(), worked.name()))
                : verdicts;
    }

    private static List<Verdict> judge(
            WorkedTable worked, String column, ConstraintDefinition constraint) {
        return switch (constraint) {
            case Check each when each.traits().notEnforced() -> List.of();
            case Check _ -> List.of(worked.judge(CHECK, column, worked.name()));
            case Unique _ -> List.of(worked.judge(UNIQUE, column, worked.name()));
            case ForeignKey key -> List.of(judge(worked, column, key));
            default -> List.of();
        };
    }

    private static Verdict judge(WorkedTable worked, String column, ForeignKey key) {
        return worked.step().cost().does(Kind.FOREIGN_KEY_CHECK)
                ? worked.judge(CHECKED_REFERENCE, worked.name(), key.referencedTable())
                : worked.judgeMildly(REFERENCE, column, key.referencedTable());
    }
}
