package plumbline.check.locking.column;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;
import plumbline.schema.lock.Cost;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.rows.TypeChange;

import java.util.List;

/// Flags a change of type that touches no row but reads them all, or builds an index anew.
public final class TypeRecheck implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "alter-type-recheck",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "Type change re-validates CHECKs and rebuilds indexes")
                    .fixedBy(
                            "Drop the CHECK or index first, change the type, then add it NOT VALID"
                                    + " or CONCURRENTLY")
                    .notApplicableWithout("a change of a column's type that rewrites nothing");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return Retyping.find(step)
                .filter(each -> each.change() == TypeChange.METADATA_ONLY)
                .map(TypeRecheck::judge)
                .stream()
                .toList();
    }

    private static Verdict judge(Retyping retyping) {
        WorkedTable worked = retyping.worked();
        Cost cost = retyping.cost();
        String format =
                "%s is not rewritten, but %s while nobody can read or write it (ACCESS EXCLUSIVE"
                        + " lock)";
        if (cost.does(Kind.SCAN)) {
            return worked.judge(
                    format,
                    worked.name(),
                    "all its rows are read for a CHECK on " + retyping.column());
        }
        if (cost.does(Kind.INDEX_BUILD)) {
            return worked.judge(
                    format, worked.name(), "an index on " + retyping.column() + " is built anew");
        }
        return pass("no CHECK is proved again and no index built anew for %s", retyping.column());
    }
}
