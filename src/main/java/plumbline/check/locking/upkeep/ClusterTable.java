package plumbline.check.locking.upkeep;

import static plumbline.check.Verdict.fail;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;
import plumbline.operation.ObjectName;
import plumbline.operation.SessionOperation.Cluster;

import java.util.List;

/// Flags CLUSTER.
public final class ClusterTable implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("cluster", Section.LOCKING, Severity.HIGH, "CLUSTER in a migration")
                    .fixedBy(
                            "Leave it out of migrations: run pg_repack, or build an index that"
                                    + " answers the query by itself")
                    .passedWithout("CLUSTER");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof Cluster cluster
                ? List.of(judge(step, cluster.table()))
                : List.of();
    }

    private static Verdict judge(StepSubject step, @Nullable ObjectName table) {
        if (table == null) {
            return fail(
                    "CLUSTER rewrites every table that was clustered before while nobody can read"
                            + " or write it (ACCESS EXCLUSIVE lock)");
        }
        WorkedTable worked = WorkedTable.of(step, table);
        String format =
                "CLUSTER rewrites %s and its indexes while nobody can read or write it (ACCESS"
                        + " EXCLUSIVE lock)";
        return worked.isNew()
                ? worked.judge(format, worked.name())
                : fail(format, worked.name()).given(worked.standing(), worked.name());
    }
}
