package plumbline.check.locking.upkeep;

import static plumbline.check.Verdict.fail;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ObjectName;
import plumbline.operation.SessionOperation.Vacuum;

import java.util.List;

/// Flags VACUUM FULL.
public final class VacuumFull implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "vacuum-full",
                            Section.LOCKING,
                            Severity.HIGH,
                            "VACUUM FULL in a migration")
                    .fixedBy("Leave it out of migrations: run pg_repack, or a plain VACUUM")
                    .passedWithout("VACUUM FULL");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof Vacuum vacuum && vacuum.full()
                ? List.of(judge(vacuum.table()))
                : List.of();
    }

    private static Verdict judge(@Nullable ObjectName table) {
        return fail(
                "VACUUM FULL rewrites %s while nobody can read or write it (ACCESS EXCLUSIVE lock)",
                table == null ? "table after table" : table);
    }
}
