package plumbline.analysis.dependency;

import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.step.Circumstances.Enclosure;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.schema.binding.StrayColumns;
import plumbline.schema.binding.StrayColumns.Stray;
import plumbline.schema.binding.StrayNames;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Table;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds columns and functions that one step uses and nothing has there.
record StrayUses(SchemaState before, Effect effect) {

    /// Columns, as `table.column`, of tables that are known without a doubt.
    Set<String> columns() {
        Set<String> found = new LinkedHashSet<>();
        Step step = effect.step();
        boolean clear =
                effect.outcome() == Outcome.DONE
                        && !step.dynamic()
                        && step.understanding() == Understanding.FULL
                        && step.circumstances().enclosure() == Enclosure.NONE;
        if (clear) {
            Operation operation = step.operation();
            StrayColumns strays = new StrayColumns(before);
            ObjectName named = operation.table();
            if (named != null) {
                new Lookup(before)
                        .findRelation(named, Table.class)
                        .ifPresent(table -> inTable(strays, table, found));
            }
            EagerTexts.queries(operation).stream()
                    .flatMap(query -> strays.inQuery(query).stream())
                    .forEach(each -> add(each, found));
        }
        return found;
    }

    /// The function that a trigger calls, as `name()`, if it was made nowhere.
    Set<String> triggered() {
        if (!(effect.step().operation() instanceof CreateTrigger trigger)
                || effect.outcome() != Outcome.DONE) {
            return Set.of();
        }
        ObjectName function = trigger.function();
        return function == null || isMade(function.name())
                ? Set.of()
                : Set.of(function.name() + "()");
    }

    private boolean isMade(String routine) {
        return before.all(Routine.class).anyMatch(each -> each.name().equals(routine));
    }

    /// Functions, as `name()`, that may be the server’s own, and types that cannot.
    Set<String> called() {
        Operation operation = effect.step().operation();
        Set<String> found = new LinkedHashSet<>();
        if (effect.outcome() != Outcome.DONE) {
            return found;
        }
        EagerTexts.types(operation)
                .filter(type -> new Lookup(before).findType(ObjectName.of(type)).isEmpty())
                .forEach(found::add);
        Stream.of(
                        EagerTexts.defaults(operation),
                        EagerTexts.expressions(operation),
                        EagerTexts.queries(operation))
                .flatMap(List::stream)
                .flatMap(text -> StrayNames.calls(text).stream())
                .filter(name -> !isMade(name))
                .forEach(name -> found.add(name + "()"));
        return found;
    }

    private void inTable(StrayColumns strays, Table table, Set<String> found) {
        Operation operation = effect.step().operation();
        List<String> listed = EagerTexts.columns(operation);
        strays.among(listed, table).stream()
                .filter(each -> !isWritten(each))
                .forEach(each -> add(each, found));
        EagerTexts.expressions(operation).stream()
                .flatMap(text -> strays.among(StrayNames.columns(text), table).stream())
                .filter(each -> !isWritten(each))
                .forEach(each -> add(each, found));
    }

    /// Builders may turn `createdAt` into `created_at`, and `a.b` or `a->b` is no name.
    private boolean isWritten(Stray stray) {
        String bare = stray.column().replace("_", "");
        return !stray.column().matches("\\w+")
                || (effect.step().sql().isEmpty()
                        && stray.table().columns().stream()
                                .flatMap(id -> before.findObject(id).stream())
                                .anyMatch(e -> e.name().replace("_", "").equalsIgnoreCase(bare)));
    }

    private void add(Stray stray, Set<String> found) {
        if (isFirm(stray.table())) {
            found.add(stray.table().name() + "." + stray.column());
        }
    }

    private boolean isFirm(Table table) {
        return !table.assumed()
                && !table.columns().isEmpty()
                && before.remarksOn(table.id()).doubts().isEmpty()
                && table.parents().stream()
                        .allMatch(
                                each ->
                                        before.find(each, Table.class)
                                                .filter(this::isFirm)
                                                .isPresent());
    }
}
