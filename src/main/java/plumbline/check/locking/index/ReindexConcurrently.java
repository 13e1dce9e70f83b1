package plumbline.check.locking.index;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;
import plumbline.operation.IndexOperation.Reindex;

import java.util.List;

/// Flags a REINDEX without `CONCURRENTLY`.
public final class ReindexConcurrently implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "reindex-concurrently",
                            Section.LOCKING,
                            Severity.HIGH,
                            "REINDEX CONCURRENTLY")
                    .fixedBy("Use REINDEX … CONCURRENTLY, in a migration without a transaction")
                    .notApplicableWithout("REINDEX");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// The first version that has it.
    private static final int FIRST = 12;

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof Reindex reindex
                ? List.of(judge(step, reindex))
                : List.of();
    }

    private static Verdict judge(StepSubject step, Reindex reindex) {
        String what = reindex.target() + " " + reindex.object();
        if (reindex.concurrently()) {
            return pass("REINDEX %s runs CONCURRENTLY", what);
        }
        if (reindex.target().equals("SYSTEM")) {
            return notApplicable("REINDEX SYSTEM has no form that is CONCURRENTLY");
        }
        int version = step.profile().oldestPostgres();
        if (version < FIRST) {
            return notApplicable("PostgreSQL %s has no REINDEX CONCURRENTLY", version);
        }
        String format =
                "REINDEX %s stops all writes (SHARE lock) and all queries that plan with its"
                        + " indexes (ACCESS EXCLUSIVE)";
        return switch (reindex.target()) {
            case "TABLE", "INDEX" -> WorkedTable.of(step, reindex.object()).judge(format, what);
            default -> fail(format, what);
        };
    }
}
