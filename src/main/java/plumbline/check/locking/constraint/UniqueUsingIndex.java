package plumbline.check.locking.constraint;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintDefinition.Unique;

import java.util.List;

/// Flags a UNIQUE constraint whose index is built while the table is locked.
public final class UniqueUsingIndex implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-unique-using-index",
                            Section.LOCKING,
                            Severity.HIGH,
                            "UNIQUE via concurrent index + USING INDEX")
                    .fixedBy(
                            "Build a unique index CONCURRENTLY first, then ADD CONSTRAINT … UNIQUE"
                                    + " USING INDEX")
                    .notApplicableWithout("a UNIQUE constraint added to a table that is there");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return Added.of(step, Unique.class).stream().map(UniqueUsingIndex::judge).toList();
    }

    private static Verdict judge(Added<Unique> added) {
        String index = added.definition().usingIndex();
        return index == null
                ? added.worked()
                        .judge(
                                "the index behind UNIQUE (%s) is built while nobody can read or"
                                        + " write %s (ACCESS EXCLUSIVE lock)",
                                String.join(", ", added.definition().columns()), added.table())
                : pass("the UNIQUE constraint of %s takes over the index %s", added.table(), index);
    }
}
