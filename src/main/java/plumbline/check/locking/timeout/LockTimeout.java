package plumbline.check.locking.timeout;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
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

/// Flags statements that wait for a blocking lock without any limit.
public final class LockTimeout implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "lock-timeout",
                            Section.LOCKING,
                            Severity.HIGH,
                            "lock_timeout set before blocking DDL")
                    .fixedBy(
                            "SET LOCAL lock_timeout = '5s' first, and retry a migration that times"
                                    + " out")
                    .notApplicableWithout("a statement that blocks an existing table");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Blocking> all = Blocking.in(migration);
        if (all.isEmpty()) {
            return List.of();
        }
        return List.of(
                all.stream()
                        .filter(each -> Limits.LOCK.findBefore(each.step()).isEmpty())
                        .findFirst()
                        .map(LockTimeout::unlimited)
                        .orElseGet(() -> limited(all.getFirst())));
    }

    private static Verdict limited(Blocking first) {
        StepSubject set = Limits.LOCK.findBefore(first.step()).orElseThrow();
        int most = first.step().profile().lockTimeoutLimit();
        Optional<Long> length = Limits.findLength(set);
        return length.filter(each -> each > most * 1_000L).isPresent()
                ? partial(
                                "%s may be waited for for %d s, and the profile allows %d s",
                                first.lock().name(), length.get() / 1_000, most)
                        .at(set.span())
                : pass("lock_timeout is set before %s is locked", first.lock().name())
                        .at(set.span());
    }

    private static Verdict unlimited(Blocking blocking) {
        MigrationSubject migration = blocking.step().migration();
        Optional<Evidence> configured = Limits.LOCK.findConfigured(migration);
        if (configured.isPresent()) {
            return pass("every connection has a lock_timeout").with(configured.get());
        }
        return partly(blocking, migration)
                .orElseGet(() -> endless(blocking))
                .at(blocking.step().span())
                .atMost(blocking.certainty());
    }

    private static Verdict endless(Blocking blocking) {
        String table = blocking.lock().name();
        String mode = blocking.lock().mode().title();
        return blocking.keepsWritersAway()
                ? fail(
                        "nothing limits the wait for %s (%s), and every later query on it waits"
                                + " behind",
                        table, mode)
                : partial(
                        "nothing limits the wait for %s (%s), which is kept to the end of the"
                                + " transaction",
                        table, mode);
    }

    private static Optional<Verdict> partly(Blocking blocking, MigrationSubject migration) {
        String table = blocking.lock().name();
        Optional<StepSubject> role = Limits.LOCK.findForRole(migration);
        if (role.isPresent()) {
            return Optional.of(
                    partial(
                                    "lock_timeout is set for a role, which may not be the one that"
                                            + " locks %s",
                                    table)
                            .with(Evidence.code(role.get().span(), "set here")));
        }
        Optional<StepSubject> late = Limits.LOCK.in(migration).findFirst();
        if (late.isPresent()) {
            return Optional.of(
                    partial("lock_timeout is set, but does not hold where %s is locked", table)
                            .with(Evidence.code(late.get().span(), "set here")));
        }
        return migration.set().migrations().stream()
                .flatMap(Limits.LOCK::in)
                .findFirst()
                .map(
                        other ->
                                partial(
                                                "other migrations set lock_timeout, but this one"
                                                        + " locks %s without",
                                                table)
                                        .with(Evidence.code(other.span(), "set here")));
    }
}
