package plumbline.check.routine;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.TablesRead;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.schema.object.Routine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags functions that find their tables along the path of whoever calls them.
public final class PinnedSearchPath implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "fn-search-path",
                            Section.ROUTINES,
                            Severity.HIGH,
                            "SECURITY DEFINER / functions pin search_path")
                    .fixedBy("SET search_path = pg_catalog, public, pg_temp")
                    .notApplicableWithout("a SECURITY DEFINER or trigger function");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof CreateRoutine routine
                ? LastVersion.find(step, routine).stream()
                        .flatMap(last -> judge(step, routine, last))
                        .toList()
                : List.of();
    }

    private static Stream<Verdict> judge(StepSubject step, CreateRoutine routine, Routine last) {
        boolean definer = says(last, "security definer") || routine.securityDefiner();
        boolean invoker = says(last, "security invoker");
        if (isPinned(routine, last)) {
            return Stream.of(pass("%s sets its search_path", routine.routine()));
        }
        if (definer && !invoker) {
            return Stream.of(
                    fail(
                            "%s runs with the rights of its owner along the path of its caller",
                            routine.routine()));
        }
        return isTrigger(routine) ? Stream.of(trigger(step, routine)) : Stream.empty();
    }

    private static Verdict trigger(StepSubject step, CreateRoutine routine) {
        return findBare(step, routine)
                .map(
                        table ->
                                partial(
                                        "the trigger function %s names %s without its schema",
                                        routine.routine(), table))
                .orElseGet(
                        () ->
                                pass(
                                        "the trigger function %s names no table that a path could"
                                                + " give it",
                                        routine.routine()));
    }

    private static boolean isPinned(CreateRoutine routine, Routine last) {
        return routine.settings().stream()
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).startsWith("search_path"))
                || says(last, "set search_path");
    }

    private static boolean says(Routine last, String change) {
        return last.changes().stream()
                .map(each -> each.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .anyMatch(each -> each.contains(change));
    }

    private static boolean isTrigger(CreateRoutine routine) {
        String returns = routine.returns();
        return returns != null && returns.equalsIgnoreCase("trigger");
    }

    private static Optional<ObjectName> findBare(StepSubject step, CreateRoutine routine) {
        return new TablesRead(step, step.migration().set().end())
                .of(routine.body()).stream().filter(each -> each.schema() == null).findFirst();
    }
}
