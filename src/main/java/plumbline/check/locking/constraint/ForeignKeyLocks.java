package plumbline.check.locking.constraint;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.SessionOperation.SetSetting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags foreign keys made and dropped while the table that they refer to is busy.
public final class ForeignKeyLocks implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "fk-locks-referenced-table",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "FK creation/drop locks the referenced hot table")
                    .fixedBy(
                            "SET LOCAL lock_timeout and retry; drop the key alone, before its"
                                    + " table")
                    .notApplicableWithout("a foreign key to a table that is there");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final Pattern OFF = Pattern.compile("\\W*0*\\s*[a-z]*\\W*|(?i)default");

    @Override
    public boolean isForWaysDown() {
        return true;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return Parent.of(step).stream()
                .filter(each -> !each.standing().isNew())
                .map(each -> judge(step, each))
                .toList();
    }

    private static Verdict judge(StepSubject step, Parent parent) {
        String name = parent.name();
        if (!step.profile().isBusy(name)) {
            return pass("the profile does not list %s as busy", name);
        }
        Optional<StepSubject> timeout = findTimeout(step);
        if (timeout.isPresent()) {
            return pass("the wait for %s is bounded by lock_timeout", name)
                    .with(Evidence.code(timeout.get().span(), "lock_timeout is set here"));
        }
        String whom = parent.mode().blocksReads() ? "reads and writes" : "writes";
        return partial(
                "%s, which the profile lists as busy, is locked against %s (%s) without a"
                        + " lock_timeout in this migration",
                name, whom, parent.mode().title());
    }

    private static Optional<StepSubject> findTimeout(StepSubject step) {
        return step.migration().steps(step.way()).stream()
                .limit(step.position())
                .filter(
                        each ->
                                each.operation() instanceof SetSetting set
                                        && set.name().equals("lock_timeout")
                                        && set.value() != null
                                        && !OFF.matcher(set.value()).matches())
                .reduce((first, last) -> last);
    }
}
