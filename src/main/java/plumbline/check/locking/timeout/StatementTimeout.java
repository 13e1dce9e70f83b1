package plumbline.check.locking.timeout;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintOperation.ValidateConstraint;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.schema.lock.LockMode;

import java.util.List;
import java.util.Optional;

/// Flags statements that can take long and that nothing stops.
public final class StatementTimeout implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "statement-timeout",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "statement_timeout bounded for DDL")
                    .fixedBy("SET LOCAL statement_timeout before it")
                    .notApplicableWithout("a statement that can take long");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<StepSubject> all =
                migration.up().stream().filter(step -> step.runs() && isLong(step)).toList();
        if (all.isEmpty()) {
            return endless(migration).stream().toList();
        }
        return List.of(
                all.stream()
                        .filter(each -> Limits.STATEMENT.findBefore(each).isEmpty())
                        .filter(each -> !isRaised(each))
                        .findFirst()
                        .map(StatementTimeout::unlimited)
                        .orElseGet(
                                () ->
                                        pass("statement_timeout is set before what can take long")
                                                .at(all.getFirst().span())));
    }

    /// What is short waits without end all the same where nothing limits the wait either.
    private static Optional<Verdict> endless(MigrationSubject migration) {
        boolean limited =
                Limits.LOCK.findConfigured(migration).isPresent()
                        || Limits.STATEMENT.findConfigured(migration).isPresent()
                        || Limits.LOCK.findForRole(migration).isPresent()
                        || Limits.STATEMENT.findForRole(migration).isPresent();
        return Blocking.in(migration).stream()
                .filter(_ -> !limited)
                .filter(each -> Limits.LOCK.findBefore(each.step()).isEmpty())
                .filter(each -> Limits.STATEMENT.findBefore(each.step()).isEmpty())
                .findFirst()
                .map(
                        each ->
                                partial(
                                                "neither statement_timeout nor lock_timeout ends"
                                                        + " this statement on %s",
                                                each.lock().name())
                                        .at(each.step().span())
                                        .atMost(each.certainty()));
    }

    /// What is built CONCURRENTLY may take its time.
    private static boolean isLong(StepSubject step) {
        Burden burden = new Burden(step);
        return (!burden.works().isEmpty() && blocks(step))
                || burden.findChanged().isPresent()
                || (step.operation() instanceof ValidateConstraint validated
                        && step.isExisting(validated.table()));
    }

    private static boolean blocks(StepSubject step) {
        return step.cost().findStrongest().filter(LockMode::blocksWrites).isPresent();
    }

    /// Whether somebody said on purpose that what disturbs nobody has no limit.
    private static boolean isRaised(StepSubject step) {
        return step.operation() instanceof ValidateConstraint
                && step.migration().up().stream()
                        .limit(step.position())
                        .anyMatch(
                                each ->
                                        each.operation() instanceof SetSetting set
                                                && set.name()
                                                        .equalsIgnoreCase("statement_timeout"));
    }

    private static Verdict unlimited(StepSubject step) {
        MigrationSubject migration = step.migration();
        Optional<Evidence> configured = Limits.STATEMENT.findConfigured(migration);
        if (configured.isPresent()) {
            return pass("every connection has a statement_timeout").with(configured.get());
        }
        Optional<StepSubject> role = Limits.STATEMENT.findForRole(migration);
        if (role.isPresent()) {
            return pass("statement_timeout is set for a role")
                    .likely()
                    .with(Evidence.code(role.get().span(), "set here"));
        }
        return partial(
                        "no statement_timeout limits how long this statement runs on %s",
                        table(step))
                .at(step.span())
                .atMost(step.certainty());
    }

    private static String table(StepSubject step) {
        Burden burden = new Burden(step);
        return burden.works().isEmpty()
                ? String.valueOf(step.operation().table())
                : burden.works().getFirst().name();
    }
}
