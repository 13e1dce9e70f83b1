package plumbline.check.locking.constraint;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.schema.lock.Work;
import plumbline.schema.lock.Work.Kind;

import java.util.List;

/// Flags a primary key that takes over an index on columns that may hold nulls.
public final class PrimaryKeyNullable implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "pk-using-index-nullable",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "PK USING INDEX only on NOT NULL columns")
                    .fixedBy("Prove NOT NULL by a validated CHECK first")
                    .notApplicableWithout("a primary key that takes over an index");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return Added.of(step, PrimaryKey.class).stream()
                .filter(each -> each.definition().usingIndex() != null)
                .map(PrimaryKeyNullable::judge)
                .toList();
    }

    private static Verdict judge(Added<PrimaryKey> added) {
        List<Work> scans =
                added.step().cost().works().stream()
                        .filter(each -> each.kind() == Kind.SCAN)
                        .toList();
        String index = String.valueOf(added.definition().usingIndex());
        if (scans.isEmpty()) {
            return pass("the columns of %s are known to hold no nulls", index);
        }
        boolean sure = scans.stream().anyMatch(Work::sure);
        return sure
                ? added.worked()
                        .judge(
                                "columns of %s may be null, so all rows of %s are read under an"
                                        + " ACCESS EXCLUSIVE lock",
                                index, added.table())
                : added.worked()
                        .judgeMildly(
                                "whether the columns of %s are NOT NULL is not known; if not, all"
                                        + " rows of %s are read under an ACCESS EXCLUSIVE lock",
                                index, added.table());
    }
}
