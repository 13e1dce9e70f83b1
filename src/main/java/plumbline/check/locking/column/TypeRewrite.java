package plumbline.check.locking.column;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;

import java.util.List;

/// Flags a change of type for which every row is written anew.
public final class TypeRewrite implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "alter-type-rewrite",
                            Section.LOCKING,
                            Severity.HIGH,
                            "ALTER COLUMN TYPE that rewrites")
                    .fixedBy(
                            "Add a new column, write both, fill old rows in batches, and swap the"
                                    + " names")
                    .notApplicableWithout("a change of a column's type");

    private static final String REWRITE =
            "%s, so %s is rewritten while nobody can read or write it (ACCESS EXCLUSIVE lock)";
    private static final String IN_ANOTHER_ZONE =
            "%s, so %s is rewritten under an ACCESS EXCLUSIVE lock unless the session's TimeZone is"
                    + " UTC";
    private static final String UNKNOWN =
            "%s, and whether %s is rewritten under an ACCESS EXCLUSIVE lock is not known";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return Retyping.find(step).map(TypeRewrite::judge).stream().toList();
    }

    private static Verdict judge(Retyping retyping) {
        WorkedTable worked = retyping.worked();
        String table = worked.name();
        String change =
                "%s goes from %s to %s"
                        .formatted(retyping.column(), retyping.fromName(), retyping.to());
        return switch (retyping.change()) {
            case METADATA_ONLY -> pass("%s, and what it holds stays as it is", change);
            case REWRITE -> worked.judge(REWRITE, change, table);
            case DEPENDS_ON_TIME_ZONE -> worked.judgeMildly(IN_ANOTHER_ZONE, change, table);
            case UNKNOWN -> worked.judgeMildly(UNKNOWN, change, table);
        };
    }
}
