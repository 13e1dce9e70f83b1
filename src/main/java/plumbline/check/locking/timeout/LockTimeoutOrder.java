package plumbline.check.locking.timeout;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.List;
import java.util.Optional;

/// Flags a limit that is set behind the statement that it is to guard.
public final class LockTimeoutOrder implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "lock-timeout-order",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "Timeout precedes the statement it guards")
                    .fixedBy("Let SET lock_timeout be the first statement of the migration")
                    .notApplicableWithout("a SET lock_timeout beside a statement that blocks");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Blocking> all = Blocking.in(migration);
        Optional<StepSubject> set = Limits.LOCK.in(migration).findFirst();
        if (all.isEmpty() || set.isEmpty()) {
            return List.of();
        }
        Blocking first = all.getFirst();
        return first.step().position() > set.get().position()
                        || Limits.LOCK.findConfigured(migration).isPresent()
                ? List.of(pass("lock_timeout comes first").at(set.get().span()))
                : List.of(late(first, set.get()));
    }

    private static Verdict late(Blocking first, StepSubject set) {
        return fail(
                        "%s is locked (%s) before lock_timeout is set",
                        first.lock().name(), first.lock().mode().title())
                .at(first.step().span())
                .atMost(first.certainty())
                .with(Evidence.code(set.span(), "set here"));
    }
}
