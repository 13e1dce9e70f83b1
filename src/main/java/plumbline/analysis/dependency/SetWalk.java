package plumbline.analysis.dependency;

import plumbline.analysis.schema.SchemaHistory;
import plumbline.analysis.schema.SchemaHistory.Moment;
import plumbline.schema.dependency.ObjectDependencies;
import plumbline.schema.dependency.ObjectDependency;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.replay.Described;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Goes through the migrations of a set and remembers who made what, for those that use it later.
final class SetWalk {

    private final String service;
    private final SchemaHistory history;
    private final Map<Integer, Occasion> made = new HashMap<>();
    private final Map<ObjectDependency, Occasion> causes = new HashMap<>();
    private final List<ObjectUse> uses = new ArrayList<>();
    private final NameBook names = new NameBook();
    private final List<MissingName> missing = new ArrayList<>();
    private final List<MissingName> perhaps = new ArrayList<>();
    private final NeedsBook needs;

    SetWalk(String service, SchemaHistory history) {
        this.service = service;
        this.history = history;
        this.needs = new NeedsBook(made);
    }

    SetDependencies walk() {
        for (int position = 0; position < history.moments().size(); position++) {
            Moment moment = history.moments().get(position);
            SchemaState before = moment.up().before();
            for (Effect effect : moment.up().effects()) {
                step(
                        before,
                        effect,
                        new Occasion(position, moment.migration(), effect.step().span()));
                before = effect.after();
            }
        }
        Keys keys = new Keys(service, history);
        Missed missed = new Missed(keys, names);
        missing.forEach(missed::judge);
        perhaps.forEach(missed::judgeIfMadeLater);
        return new SetDependencies(
                service,
                history.set().set().label(),
                history,
                uses,
                needs.all(keys),
                missed.violations(),
                missed.outside(),
                made,
                causes);
    }

    private void step(SchemaState before, Effect effect, Occasion occasion) {
        StepObjects objects = new StepObjects(before, effect, occasion);
        objects.read(history.set().set().dialect());
        uses.addAll(objects.uses());
        objects.uses().forEach(use -> needs.add(before, use));
        missing.addAll(objects.missing());
        perhaps.addAll(objects.perhaps());
        objects.fresh().forEach(each -> causes.put(each, occasion));
        for (Touch touch : effect.touches()) {
            touched(before, effect.after(), touch, occasion);
        }
    }

    private void touched(SchemaState before, SchemaState after, Touch touch, Occasion occasion) {
        int id = touch.object();
        String old = before.findObject(id).isPresent() ? called(before, id) : "";
        switch (touch.kind()) {
            case MADE -> came(after, id, occasion);
            case CHANGED -> {
                if (isAssumed(before, id)) {
                    came(after, id, occasion);
                    return;
                }
                SchemaObject was = before.findObject(id).orElse(null);
                SchemaObject is = after.findObject(id).orElse(null);
                if (!called(after, id).equals(old)) {
                    names.take(old, occasion);
                    names.give(called(after, id), occasion);
                }
                if (was != null && is != null && !core(was).equals(core(is))) {
                    needs.changed(id, occasion);
                }
            }
            case GONE -> names.take(old, occasion);
        }
    }

    private void came(SchemaState after, int id, Occasion occasion) {
        if (!isAssumed(after, id)) {
            made.put(id, occasion);
            names.give(called(after, id), occasion);
        }
    }

    private static String called(SchemaState state, int id) {
        return Described.object(Naming.of(state), id).replace("\"", "");
    }

    private static boolean isAssumed(SchemaState state, int id) {
        return state.find(ObjectDependencies.household(state, id), Table.class)
                .filter(Table::assumed)
                .isPresent();
    }

    /// What counts as a change of the object itself: a table does not change with its columns.
    private static SchemaObject core(SchemaObject object) {
        return object instanceof Table table ? table.withColumns(List.of()) : object;
    }

    /// Makes keys of positions.
    record Keys(String service, SchemaHistory history) {

        MigrationKey at(int position) {
            return new MigrationKey(
                    service,
                    history.set().set().label(),
                    position,
                    history.moments().get(position).migration());
        }
    }
}
