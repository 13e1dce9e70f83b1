package plumbline.schema.replay.object;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation;
import plumbline.operation.RoutineOperation.AlterRoutine;
import plumbline.operation.RoutineOperation.CreateEventTrigger;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.RoutineOperation.CreateRule;
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.RoutineOperation.DoBlock;
import plumbline.operation.RoutineOperation.DropEventTrigger;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.RoutineOperation.DropRule;
import plumbline.operation.RoutineOperation.DropTrigger;
import plumbline.operation.RoutineOperation.RenameRoutine;
import plumbline.operation.RoutineOperation.RenameTrigger;
import plumbline.operation.RoutineOperation.SetTriggerMode;
import plumbline.schema.object.EventTrigger;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Place;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Rule;
import plumbline.schema.object.Space;
import plumbline.schema.object.Table;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;
import plumbline.schema.replay.table.Renaming;
import plumbline.schema.replay.table.Tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of functions, procedures, rules and event triggers.
public final class RoutineReplay {

    private RoutineReplay() {}

    public static void apply(Draft draft, RoutineOperation operation) {
        switch (operation) {
            case CreateRoutine each -> create(draft, each);
            case DropRoutine each ->
                    find(draft, each.routine(), each.arguments(), each.ifExists())
                            .ifPresent(found -> Dropping.drop(draft, found.id(), each.cascade()));
            case RenameRoutine each ->
                    find(draft, each.routine(), each.arguments(), false)
                            .ifPresent(found -> Renaming.to(draft, found, each.newName()));
            case AlterRoutine each ->
                    find(draft, each.routine(), each.arguments(), false)
                            .ifPresent(found -> alter(draft, found, each.change()));
            case DoBlock each -> {}
            case CreateTrigger each -> Triggers.create(draft, each);
            case DropTrigger each -> Triggers.drop(draft, each);
            case RenameTrigger each -> Triggers.rename(draft, each);
            case SetTriggerMode each -> Triggers.setMode(draft, each);
            case CreateRule each -> createRule(draft, each);
            case DropRule each -> dropRule(draft, each);
            case CreateEventTrigger each -> createEventTrigger(draft, each);
            case DropEventTrigger each -> dropEventTrigger(draft, each);
        }
    }

    /// The routine of that signature; without arguments the only one of its name.
    public static Optional<Routine> find(
            Draft draft, ObjectName name, @Nullable List<String> arguments, boolean ifExists) {
        List<Routine> found = draft.lookup().routines(name);
        Optional<Routine> fitting =
                found.stream()
                        .filter(each -> arguments == null || each.arguments().equals(arguments))
                        .findFirst();
        boolean onlyOne = fitting.isEmpty() && found.size() == 1 && !ifExists;
        if (fitting.isEmpty() && !ifExists && !onlyOne) {
            draft.missing(name + "()");
        }
        return onlyOne ? Optional.of(found.getFirst()) : fitting;
    }

    private static void create(Draft draft, CreateRoutine operation) {
        Namespace home = Tables.home(draft, operation.routine());
        Routine routine =
                new Routine(
                        draft.newId(),
                        home.id(),
                        operation.routine().name(),
                        operation.routineKind(),
                        operation.arguments(),
                        operation.parameters(),
                        operation.definition(),
                        List.of(),
                        RoutineNeeds.of(draft, operation),
                        String.join(", ", draft.state().searchPath()));
        Optional<Routine> there = draft.state().find(routine.place(), Routine.class);
        if (there.isPresent() && !operation.orReplace()) {
            draft.exists(routine.signature());
            return;
        }
        draft.put(there.isPresent() ? routine.as(there.get().id()) : routine);
    }

    private static void alter(Draft draft, Routine routine, String change) {
        List<String> changes = new ArrayList<>(routine.changes());
        changes.add(change);
        draft.put(routine.withChanges(changes));
    }

    private static void createRule(Draft draft, CreateRule operation) {
        Tables.needed(draft, operation.table(), false)
                .ifPresent(table -> createRule(draft, operation, table));
    }

    private static void createRule(Draft draft, CreateRule operation, Table table) {
        Place place = new Place(Space.RULE, table.id(), operation.name());
        Optional<Rule> there = draft.state().find(place, Rule.class);
        if (there.isPresent() && !operation.orReplace()) {
            draft.exists(operation.name());
            return;
        }
        int id = there.map(Rule::id).orElseGet(draft::newId);
        draft.put(new Rule(id, table.id(), operation.name(), operation.definition()));
    }

    private static void dropRule(Draft draft, DropRule operation) {
        Optional<Rule> found =
                Tables.find(draft, operation.table())
                        .flatMap(
                                table ->
                                        draft.state()
                                                .find(
                                                        new Place(
                                                                Space.RULE,
                                                                table.id(),
                                                                operation.name()),
                                                        Rule.class));
        if (found.isPresent()) {
            Dropping.drop(draft, found.get().id(), operation.cascade());
        } else if (!operation.ifExists()) {
            draft.missing(operation.name());
        }
    }

    private static void createEventTrigger(Draft draft, CreateEventTrigger operation) {
        EventTrigger made =
                new EventTrigger(
                        draft.newId(), operation.name(), operation.event(), operation.definition());
        if (draft.state().places().containsKey(made.place())) {
            draft.exists(operation.name());
        } else {
            draft.put(made);
        }
    }

    private static void dropEventTrigger(Draft draft, DropEventTrigger operation) {
        Place place = new Place(Space.EVENT_TRIGGER, 0, operation.name());
        Optional<EventTrigger> found = draft.state().find(place, EventTrigger.class);
        if (found.isPresent()) {
            Dropping.drop(draft, found.get().id(), operation.cascade());
        } else if (!operation.ifExists()) {
            draft.missing(operation.name());
        }
    }
}
