package plumbline.analysis.schema;

import plumbline.analysis.schema.SchemaHistory.Moment;
import plumbline.framework.Migration;
import plumbline.operation.step.Step;
import plumbline.schema.difference.Keys;
import plumbline.schema.difference.ObjectKey;
import plumbline.schema.object.Index;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Space;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Which migrations touched which object, from its making to its end.
///
/// An object that was dropped and made again under its name goes on with the history of the first.
public final class Blame {

    private final Map<Integer, List<Touched>> touches = new HashMap<>();
    private final Map<ObjectKey, Set<Integer>> gone = new HashMap<>();
    private final Map<Integer, Set<Integer>> members = new HashMap<>();

    private Blame() {}

    /// One step that made, changed or dropped an object; `position` counts the steps of the set,
    /// and `migrationPosition` its migrations.
    public record Touched(
            Migration migration, int migrationPosition, Step step, Touch.Kind kind, int position) {}

    public static Blame of(SchemaHistory history) {
        Blame blame = new Blame();
        int position = 0;
        int migration = 0;
        for (Moment moment : history.moments()) {
            SchemaState before = moment.up().before();
            for (Effect effect : moment.up().effects()) {
                blame.add(moment.migration(), migration, effect, before, position);
                before = effect.after();
                position++;
            }
            migration++;
        }
        return blame;
    }

    private void add(
            Migration migration, int number, Effect effect, SchemaState before, int position) {
        for (Touch touch : effect.touches()) {
            Touched touched = new Touched(migration, number, effect.step(), touch.kind(), position);
            add(touched, touch.object(), before, effect.after());
        }
    }

    /// What touched an object of a state, in order; for a table also what touched its parts.
    public List<Touched> of(SchemaState state, SchemaObject object) {
        Set<Integer> ids = new TreeSet<>(predecessors(state, object));
        for (int id : List.copyOf(ids)) {
            ids.addAll(members.getOrDefault(id, Set.of()));
        }
        return in(ids);
    }

    /// What touched the object itself.
    public List<Touched> ofItself(SchemaState state, SchemaObject object) {
        return in(predecessors(state, object));
    }

    private Set<Integer> predecessors(SchemaState state, SchemaObject object) {
        Set<Integer> ids = new TreeSet<>(gone.getOrDefault(new Keys(state).of(object), Set.of()));
        ids.add(object.id());
        return ids;
    }

    private List<Touched> in(Set<Integer> ids) {
        return ids.stream()
                .flatMap(id -> touches.getOrDefault(id, List.of()).stream())
                .sorted(Comparator.comparingInt(Touched::position))
                .filter(distinctByStep())
                .toList();
    }

    private static Predicate<Touched> distinctByStep() {
        Set<Integer> seen = new TreeSet<>();
        return touched -> seen.add(touched.position());
    }

    private void add(Touched touched, int id, SchemaState before, SchemaState after) {
        boolean dropped = touched.kind() == Touch.Kind.GONE;
        SchemaObject object = (dropped ? before : after).findObject(id).orElse(null);
        if (object == null) {
            return;
        }
        touches.computeIfAbsent(id, _ -> new ArrayList<>()).add(touched);
        if (dropped) {
            gone.computeIfAbsent(new Keys(before).of(object), _ -> new TreeSet<>()).add(id);
        }
        int table = table(object);
        if (table > 0) {
            members.computeIfAbsent(table, _ -> new TreeSet<>()).add(id);
        }
    }

    private static int table(SchemaObject object) {
        Space space = object.place().space();
        return switch (space) {
            case COLUMN, CONSTRAINT, TRIGGER, POLICY, RULE -> object.place().owner();
            case RELATION -> object instanceof Index index ? index.table() : 0;
            case SCHEMA, EXTENSION, EVENT_TRIGGER, TYPE, ROUTINE -> 0;
        };
    }
}
