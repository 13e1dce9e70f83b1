package plumbline.check.down;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.SchemaOperation.DropSequence;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TypeOperation.DropType;
import plumbline.operation.ViewOperation.DropView;
import plumbline.schema.object.Policy;
import plumbline.schema.replay.Trouble;

import java.util.List;

/// Flags drops of a way down that come before those of what needs the object.
public final class DownDropOrder implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "down-drop-order",
                            Section.DOWN_FUNCTION,
                            Severity.HIGH,
                            "Drops respect FK/view dependencies")
                    .fixedBy("drop in the reverse order of creation")
                    .notApplicableWithout("a drop in a way down");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForWaysDown() {
        return true;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        if (step.isUp()) {
            return List.of();
        }
        List<Trouble> troubles =
                Back.blocked(step).filter(each -> !isAboutPolicies(step, each)).toList();
        if (!troubles.isEmpty()) {
            return troubles.stream().map(each -> refused(step, each)).toList();
        }
        boolean clear = step.effect().troubles().isEmpty() && isDrop(step.operation());
        return clear && !step.effect().touches().isEmpty()
                ? List.of(
                        pass(
                                "nothing needs %s any more when it is dropped",
                                Drops.name(step.operation())))
                : List.of();
    }

    private static Verdict refused(StepSubject step, Trouble trouble) {
        Verdict verdict =
                fail(
                        trouble.kind() == Trouble.Kind.PART_OF
                                ? "%s is a part of %s and cannot be dropped for itself"
                                : "%s cannot be dropped while %s needs it",
                        trouble.object(),
                        String.join(", ", trouble.others()));
        return step.before().general().isEmpty() ? verdict : verdict.likely();
    }

    /// Policies have a check of their own.
    static boolean isAboutPolicies(StepSubject step, Trouble trouble) {
        List<String> policies =
                step.before()
                        .all(Policy.class)
                        .map(each -> "." + each.name().replace("\"", ""))
                        .toList();
        return !trouble.others().isEmpty()
                && trouble.others().stream()
                        .map(each -> each.replace("\"", ""))
                        .allMatch(each -> policies.stream().anyMatch(each::endsWith));
    }

    private static boolean isDrop(Operation operation) {
        return switch (operation) {
            case DropTable _, DropColumn _, DropView _, DropType _, DropRoutine _, DropSequence _ ->
                    true;
            default -> false;
        };
    }
}
