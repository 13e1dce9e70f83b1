package plumbline.check.locking.constraint;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.schema.lock.Work.Kind;

import java.util.List;

/// Flags a primary key whose index is built while the table is locked.
public final class PrimaryKeyUsingIndex implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-pk-using-index",
                            Section.LOCKING,
                            Severity.HIGH,
                            "PRIMARY KEY via concurrent unique index")
                    .fixedBy(
                            "Build a unique index CONCURRENTLY first, then ADD PRIMARY KEY USING"
                                    + " INDEX")
                    .notApplicableWithout("a primary key added to a table that is there");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return Added.of(step, PrimaryKey.class).stream().map(PrimaryKeyUsingIndex::judge).toList();
    }

    private static Verdict judge(Added<PrimaryKey> added) {
        String index = added.definition().usingIndex();
        if (index != null) {
            return pass("the primary key of %s takes over the index %s", added.table(), index);
        }
        String work =
                added.does(Kind.REWRITE)
                        ? "%s is rewritten and the index behind its primary key built"
                        : "the index behind the primary key of %s is built";
        return added.worked()
                .judge(
                        work + " while nobody can read or write it (ACCESS EXCLUSIVE lock)",
                        added.table());
    }
}
