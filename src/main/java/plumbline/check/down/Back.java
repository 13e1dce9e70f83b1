package plumbline.check.down;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.Verdict;
import plumbline.framework.MigrationHalf;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.schema.replay.Trouble;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.stream.Stream;

/// What several checks ask about a way down.
final class Back {

    private Back() {}

    /// Whether there is a way down that does something.
    static boolean isThere(MigrationSubject migration) {
        MigrationHalf down = migration.half(Way.DOWN);
        return down.present() && down.refusal() == null && !migration.down().isEmpty();
    }

    /// The schema after the way down.
    static SchemaState end(MigrationSubject migration) {
        List<StepSubject> down = migration.down();
        return down.isEmpty() ? migration.after() : down.getLast().after();
    }

    /// A verdict that is no surer than what was read.
    static Verdict given(MigrationSubject migration, Verdict verdict) {
        return migration.roundTrip().certain() ? verdict : verdict.likely();
    }

    /// The troubles of a step that others are in the way of; one statement drops all that it names
    /// at once.
    static Stream<Trouble> blocked(StepSubject step) {
        List<String> together =
                step.step().sql().isBlank()
                        ? List.of()
                        : step.migration().steps(step.way()).stream()
                                .filter(each -> each.step().sql().equals(step.step().sql()))
                                .filter(each -> each != step && Drops.find(each).isPresent())
                                .map(each -> Drops.name(each.operation()))
                                .toList();
        return refused(step).filter(each -> !goesAlong(each, together));
    }

    private static boolean goesAlong(Trouble trouble, List<String> together) {
        return trouble.others().stream()
                .map(other -> other.replace("\"", ""))
                .allMatch(
                        other ->
                                together.stream()
                                        .anyMatch(
                                                each ->
                                                        other.equals(each)
                                                                || other.startsWith(each + ".")));
    }

    /// The troubles of a step for itself.
    static Stream<Trouble> refused(StepSubject step) {
        return step.effect().troubles().stream()
                .filter(
                        each ->
                                each.kind() == Trouble.Kind.IN_USE
                                        || each.kind() == Trouble.Kind.PART_OF);
    }

    /// Whether other migrations of the service make a routine of that name too.
    static boolean isShared(MigrationSubject migration, CreateRoutine routine) {
        return migration.set().migrations().stream()
                .filter(each -> each != migration)
                .flatMap(each -> each.up().stream())
                .anyMatch(
                        step ->
                                step.operation() instanceof CreateRoutine other
                                        && other.orReplace()
                                        && other.routine().name().equals(routine.routine().name()));
    }

    /// The first line of the way down, for what is said of it as a whole.
    static SourceSpan head(MigrationSubject migration) {
        SourceSpan span = migration.half(Way.DOWN).span();
        return span == null ? migration.place() : span;
    }
}
