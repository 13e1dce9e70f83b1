package plumbline.check.locking.upkeep;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.DetachPartition;
import plumbline.schema.object.Table;

import java.util.List;

/// Flags a partition that is detached without `CONCURRENTLY`.
public final class DetachConcurrently implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "detach-partition",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "DETACH PARTITION CONCURRENTLY")
                    .fixedBy(
                            "Use DETACH PARTITION … CONCURRENTLY, in a migration without a"
                                    + " transaction")
                    .notApplicableWithout("a partition that is detached");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /// The first version that has it.
    private static final int FIRST = 14;

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof DetachPartition detach
                ? List.of(judge(step, detach))
                : List.of();
    }

    private static Verdict judge(StepSubject step, DetachPartition detach) {
        if (detach.concurrently() || detach.finalizing()) {
            return pass("%s is detached CONCURRENTLY", detach.partition());
        }
        WorkedTable worked = WorkedTable.of(step, detach.table());
        String format =
                "detaching %s stops all reads and writes of %s once it has its lock (ACCESS"
                        + " EXCLUSIVE)";
        if (step.profile().oldestPostgres() < FIRST) {
            return worked.judgeMildly(
                    format + ", and PostgreSQL below " + FIRST + " has no other way",
                    detach.partition(),
                    worked.name());
        }
        if (hasDefault(step, detach.table())) {
            return worked.judgeMildly(
                    format + ", and a table with a default partition refuses CONCURRENTLY",
                    detach.partition(),
                    worked.name());
        }
        return worked.judge(format, detach.partition(), worked.name());
    }

    private static boolean hasDefault(StepSubject step, ObjectName name) {
        return step.findTable(name).stream()
                .flatMap(
                        parent ->
                                step.before()
                                        .usersOf(parent.id(), Table.class)
                                        .filter(each -> each.parents().contains(parent.id())))
                .anyMatch(each -> "DEFAULT".equals(each.bound()));
    }
}
