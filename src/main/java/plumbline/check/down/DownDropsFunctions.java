package plumbline.check.down;

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
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.schema.object.Routine;
import plumbline.schema.replay.passage.Effect.Touch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Flags functions and procedures that outlive the way down of the migration that makes them.
public final class DownDropsFunctions implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "down-drops-functions",
                            Section.DOWN_FUNCTION,
                            Severity.MEDIUM,
                            "Functions/procedures dropped after triggers")
                    .fixedBy("drop the function after its triggers, with its argument types")
                    .notApplicableWithout("a function that a migration with a way down makes");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        if (Back.isThere(migration)) {
            for (StepSubject step : migration.up()) {
                if (step.operation() instanceof CreateRoutine routine) {
                    step.effect().touches().stream()
                            .filter(touch -> touch.kind() == Touch.Kind.MADE)
                            .filter(touch -> isRoutine(step, touch.object()))
                            .findFirst()
                            .ifPresent(
                                    touch ->
                                            verdicts.add(
                                                    judge(migration, step, routine, touch.object())
                                                            .atMost(step.certainty())));
                }
            }
        }
        return verdicts;
    }

    /// A schema that nobody made is taken to be there when something is made in it.
    private static boolean isRoutine(StepSubject step, int object) {
        return step.after().find(object, Routine.class).isPresent();
    }

    private static boolean isRemade(StepSubject step, CreateRoutine routine) {
        return step.operation() instanceof CreateRoutine again
                && again.routine().name().equals(routine.routine().name());
    }

    private static Verdict judge(
            MigrationSubject migration, StepSubject step, CreateRoutine routine, int id) {
        String name = routine.routineKind().toLowerCase(Locale.ROOT) + " " + routine.routine();
        Optional<StepSubject> drop =
                migration.down().stream()
                        .filter(
                                each ->
                                        each.effect()
                                                .touches()
                                                .contains(new Touch(id, Touch.Kind.GONE)))
                        .findFirst();
        if (drop.isPresent()) {
            return pass("%s is dropped", name)
                    .at(drop.get().span())
                    .with(Evidence.code(step.span(), name + " is made here"));
        }
        if (Back.end(migration).findObject(id).isEmpty()) {
            return pass("%s does not outlive the way down", name).at(step.span());
        }
        if (migration.down().stream().anyMatch(each -> isRemade(each, routine))) {
            return pass("the way down gives %s another body again", name).at(step.span());
        }
        boolean unknown =
                migration.set().isOnExistingTables() || !migration.before().general().isEmpty();
        if (unknown && routine.orReplace()) {
            return pass("%s may be older, and stays", name).hint().at(step.span());
        }
        if (Back.isShared(migration, routine)) {
            return pass("%s is replaced by other migrations too, and stays", name).at(step.span());
        }
        boolean tried =
                migration.down().stream()
                        .flatMap(Back::blocked)
                        .anyMatch(each -> each.object().startsWith(routine.routine().name() + "("));
        return tried
                ? pass("%s is to be dropped", name).likely().at(step.span())
                : Back.given(migration, fail("%s stays after the way down", name).at(step.span()));
    }
}
