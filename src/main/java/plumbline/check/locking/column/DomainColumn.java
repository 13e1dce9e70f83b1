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
import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.UserType.Domain;
import plumbline.schema.replay.Types;
import plumbline.schema.rows.TypeChanges;

import java.util.List;

/// Flags a new column whose type is a domain that looks at every value.
public final class DomainColumn implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-column-domain",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "ADD COLUMN of a constrained domain type")
                    .fixedBy("Take the base type, and add a CHECK to the table that is NOT VALID")
                    .notApplicableWithout("a column added of the type of a domain");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        if (!(step.operation() instanceof AddColumn add)) {
            return List.of();
        }
        TypeUse type = Types.of(step.lookup(), add.definition().type());
        return step.before().find(type.object(), Domain.class).isPresent()
                ? List.of(judge(step, add, type))
                : List.of();
    }

    private static Verdict judge(StepSubject step, AddColumn add, TypeUse type) {
        WorkedTable worked = WorkedTable.of(step, add.table());
        String domain = add.definition().type().toString();
        return new TypeChanges(step.before(), step.profile().oldestPostgres()).isConstrained(type)
                ? worked.judge(
                        "the domain %s of %s has a constraint, so %s is rewritten while nobody can"
                                + " read or write it (ACCESS EXCLUSIVE lock)",
                        domain, add.column(), worked.name())
                : pass("the domain %s has no constraint", domain);
    }
}
