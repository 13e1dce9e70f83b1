package plumbline.check.up;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationHalf.Defect;
import plumbline.operation.step.Step;

import java.util.ArrayList;
import java.util.List;

/// Flags promises that decide something before they are kept.
public final class UnawaitedCondition implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "unawaited-condition",
                            Section.UP_FUNCTION,
                            Severity.HIGH,
                            "A promise is awaited before it decides anything")
                    .fixedBy("Await it, in brackets where it is negated")
                    .notApplicableWithout("a condition that asks the database");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForAllDatabases() {
        return true;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> all = new ArrayList<>();
        for (Way way : Way.values()) {
            MigrationHalf half = migration.half(way);
            half.defects().stream()
                    .filter(each -> each.kind() == Defect.Kind.UNAWAITED_CONDITION)
                    .forEach(
                            each ->
                                    all.add(
                                            fail("the condition is a promise that nobody awaits, so"
                                                            + " it is always true")
                                                    .at(each.span())));
        }
        if (all.isEmpty()) {
            migration.migration().up().steps().stream()
                    .filter(UnawaitedCondition::isAwaited)
                    .findFirst()
                    .ifPresent(step -> all.add(pass("the condition is awaited").at(step.span())));
        }
        return all;
    }

    private static boolean isAwaited(Step step) {
        String condition = step.circumstances().condition();
        return condition != null && condition.contains("await ");
    }
}
