package plumbline.check.down;

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
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.RoutineOperation.DropTrigger;
import plumbline.schema.object.Trigger;
import plumbline.schema.replay.passage.Effect.Touch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags functions that a way down drops before their triggers, and triggers that only go along.
public final class DownDropsTriggers implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "down-drops-triggers",
                            Section.DOWN_FUNCTION,
                            Severity.MEDIUM,
                            "Triggers dropped before their functions")
                    .fixedBy("DROP TRIGGER IF EXISTS … ON …, before the function is dropped")
                    .notApplicableWithout("a trigger that a migration with a way down makes");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        if (!Back.isThere(migration)) {
            return List.of();
        }
        List<Verdict> verdicts = new ArrayList<>();
        migration.down().forEach(step -> refused(step).forEach(verdicts::add));
        for (StepSubject step : migration.up()) {
            if (step.operation() instanceof CreateTrigger trigger) {
                step.effect().touches().stream()
                        .filter(touch -> touch.kind() == Touch.Kind.MADE)
                        .filter(
                                touch ->
                                        step.after()
                                                .find(touch.object(), Trigger.class)
                                                .isPresent())
                        .findFirst()
                        .flatMap(touch -> judge(migration, step, trigger, touch.object()))
                        .ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private static Stream<Verdict> refused(StepSubject step) {
        if (!(step.operation() instanceof DropRoutine drop)) {
            return Stream.of();
        }
        List<String> triggers =
                step.before().all(Trigger.class).map(each -> "." + each.name()).toList();
        return Back.blocked(step)
                .flatMap(trouble -> trouble.others().stream())
                .filter(other -> triggers.stream().anyMatch(other::endsWith))
                .map(
                        other ->
                                fail(
                                                "%s is dropped while the trigger %s still calls it",
                                                drop.routine(), other)
                                        .at(step.span()));
    }

    private static Optional<Verdict> judge(
            MigrationSubject migration, StepSubject made, CreateTrigger trigger, int id) {
        return migration.down().stream()
                .filter(each -> each.effect().touches().contains(new Touch(id, Touch.Kind.GONE)))
                .findFirst()
                .map(
                        drop ->
                                judge(drop, trigger)
                                        .at(drop.span())
                                        .with(
                                                Evidence.code(
                                                        made.span(), "the trigger is made here"))
                                        .atMost(drop.certainty()));
    }

    private static Verdict judge(StepSubject drop, CreateTrigger trigger) {
        return switch (drop.operation()) {
            case DropTrigger _ -> pass("the trigger %s is dropped first", trigger.name());
            case DropRoutine _ ->
                    partial(
                            "the trigger %s only goes by the CASCADE of its function",
                            trigger.name());
            default ->
                    partial(
                            "the trigger %s only goes with its table %s",
                            trigger.name(), trigger.table());
        };
    }
}
