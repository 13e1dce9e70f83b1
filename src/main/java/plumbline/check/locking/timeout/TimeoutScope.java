package plumbline.check.locking.timeout;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.TransactionGroup;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.SessionOperation.Scope;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.operation.step.Circumstances.Enclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Flags limits that reach too short or too far.
public final class TimeoutScope implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "timeout-scope",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "Timeout scope matches transaction mode")
                    .fixedBy("SET LOCAL inside a transaction, SET and RESET outside of one")
                    .notApplicableWithout("a SET of a timeout");

    private static final Set<String> TIMEOUTS =
            Set.of(
                    "lock_timeout",
                    "statement_timeout",
                    "transaction_timeout",
                    "idle_in_transaction_session_timeout");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        List<TransactionGroup> groups = migration.transactions(Way.UP);
        for (TransactionGroup group : groups) {
            for (StepSubject step : group.steps()) {
                if (step.operation() instanceof SetSetting set && isLimit(set)) {
                    verdicts.add(judge(groups, group, step, set).at(step.span()));
                }
            }
        }
        return verdicts;
    }

    /// Taking a limit back is no limit.
    private static boolean isLimit(SetSetting set) {
        boolean known = TIMEOUTS.contains(set.name().toLowerCase(Locale.ROOT));
        boolean here = set.scope() == Scope.LOCAL || set.scope() == Scope.SESSION;
        return known && here && set.value() != null && !isDefault(set.value());
    }

    private static boolean isDefault(String value) {
        return value.equalsIgnoreCase("default");
    }

    private static Verdict judge(
            List<TransactionGroup> groups,
            TransactionGroup group,
            StepSubject step,
            SetSetting set) {
        if (set.scope() == Scope.LOCAL) {
            return group.mayHold() || isInBlock(step)
                    ? pass("SET LOCAL %s ends with its transaction", set.name())
                    : fail("SET LOCAL %s has no effect outside of a transaction", set.name())
                            .atMost(step.certainty())
                            .atMost(step.migration().wrapping().certainty());
        }
        return isTakenBack(groups, step, set)
                ? pass("%s is taken back afterwards", set.name())
                : partial("SET %s stays with its connection after the migration", set.name());
    }

    private static boolean isInBlock(StepSubject step) {
        return step.step().circumstances().enclosure() == Enclosure.DO_BLOCK;
    }

    private static boolean isTakenBack(
            List<TransactionGroup> groups, StepSubject step, SetSetting set) {
        return groups.stream()
                .flatMap(group -> group.steps().stream())
                .filter(each -> each.position() > step.position())
                .anyMatch(
                        each ->
                                each.operation() instanceof SetSetting other
                                        && (other.name().equalsIgnoreCase(set.name())
                                                || other.name().equalsIgnoreCase("all"))
                                        && (other.value() == null
                                                || isDefault(other.value())
                                                || other.value().matches("'?0'?")));
    }
}
