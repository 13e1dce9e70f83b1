package plumbline.analysis.dependency;

import plumbline.analysis.Certainty;
import plumbline.analysis.ownership.TableUse.Kind;
import plumbline.operation.DataOperation;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation;
import plumbline.operation.ViewOperation;
import plumbline.operation.step.Understanding;
import plumbline.schema.dependency.ObjectDependencies;
import plumbline.schema.dependency.ObjectDependency;
import plumbline.schema.object.Column;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;
import plumbline.schema.replay.Described;
import plumbline.schema.replay.Trouble;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Tells what one step does with the objects that are there before and after it.
final class StepObjects {

    private final SchemaState before;
    private final Effect effect;
    private final Occasion occasion;
    private final Set<ObjectUse> uses = new LinkedHashSet<>();
    private final List<MissingName> missing = new ArrayList<>();
    private final List<MissingName> perhaps = new ArrayList<>();
    private final Set<ObjectDependency> fresh = new LinkedHashSet<>();

    StepObjects(SchemaState before, Effect effect, Occasion occasion) {
        this.before = before;
        this.effect = effect;
        this.occasion = occasion;
    }

    Set<ObjectUse> uses() {
        return uses;
    }

    /// Names that meant nothing there.
    List<MissingName> missing() {
        return missing;
    }

    /// Names that meant nothing there, unless the server brings them along.
    List<MissingName> perhaps() {
        return perhaps;
    }

    /// What objects need since this step.
    Set<ObjectDependency> fresh() {
        return fresh;
    }

    void read(Dialect dialect) {
        for (Touch touch : effect.touches()) {
            touched(touch);
        }
        effect.troubles().stream()
                .filter(trouble -> trouble.kind() == Trouble.Kind.MISSING)
                .forEach(trouble -> refused(trouble.object()));
        switch (effect.step().operation()) {
            case DataOperation data when isCarriedOut() -> new RowUses(dialect, this::row).of(data);
            case Object other when isCarriedOut() && effect.touches().isEmpty() -> alone();
            default -> {}
        }
        stray();
    }

    private void stray() {
        StrayUses stray = new StrayUses(before, effect);
        stray.columns().forEach(each -> missing(each, Kind.REFERS, false, sure()));
        stray.triggered().forEach(each -> missing(each, Kind.REFERS, false, sure()));
        stray.called()
                .forEach(
                        each ->
                                perhaps.add(
                                        new MissingName(
                                                occasion, each, Kind.REFERS, false, sure())));
    }

    private boolean isCarriedOut() {
        return switch (effect.outcome()) {
            case DONE, UNLESS_THERE, UNSURE -> true;
            case CONDITION_FALSE, OTHER_DATABASE, NOT_CALLED, FAILED -> false;
        };
    }

    private void touched(Touch touch) {
        boolean gone = touch.kind() == Touch.Kind.GONE;
        SchemaState state = touch.kind() == Touch.Kind.MADE ? effect.after() : before;
        Kind kind =
                switch (touch.kind()) {
                    case MADE -> Kind.CREATES;
                    case CHANGED -> Kind.CHANGES;
                    case GONE -> Kind.DROPS;
                };
        state.findObject(touch.object())
                .ifPresent(
                        object -> {
                            if (kind != Kind.CREATES || !isAssumed(state, object)) {
                                add(state, object, kind);
                            } else if (isAltered(object)) {
                                add(state, object, Kind.CHANGES);
                            }
                        });
        if (!gone) {
            effect.after().findObject(touch.object()).ifPresent(this::needs);
        }
    }

    /// What it needs and did not need before; what came with it is no need.
    private void needs(SchemaObject object) {
        Set<ObjectDependency> known =
                before.findObject(object.id())
                        .map(old -> new HashSet<>(new ObjectDependencies(before).of(old)))
                        .orElseGet(HashSet::new);
        for (ObjectDependency each : new ObjectDependencies(effect.after()).of(object)) {
            if (known.contains(each)) {
                continue;
            }
            fresh.add(each);
            SchemaObject needed = effect.after().findObject(each.needed()).orElse(null);
            boolean there = before.findObject(each.needed()).isPresent();
            if (needed != null && (there || isAssumed(effect.after(), needed))) {
                add(effect.after(), needed, kind(object, each, needed instanceof Column));
            }
        }
    }

    private static Kind kind(SchemaObject user, ObjectDependency dependency, boolean isColumn) {
        if (dependency.kind() == ObjectDependency.Kind.PART) {
            return isColumn ? Kind.REFERS : Kind.CHANGES;
        }
        return switch (user) {
            case View _ -> Kind.READS;
            case Policy _, Routine _ -> Kind.MENTIONS;
            default -> Kind.REFERS;
        };
    }

    private void row(ObjectName name, Kind kind) {
        if (name.dynamic()) {
            return;
        }
        new Lookup(before)
                .findRelation(name, Relation.class)
                .ifPresentOrElse(
                        found -> add(before, found, kind),
                        () -> missing(name.toString(), kind, true, Certainty.LIKELY));
    }

    /// A statement that leaves the schema as it is, such as a lock.
    private void alone() {
        ObjectName table = effect.step().operation().table();
        if (table != null && !table.dynamic()) {
            new Lookup(before)
                    .findRelation(table, Relation.class)
                    .ifPresent(found -> add(before, found, Kind.CHANGES));
        }
    }

    private void add(SchemaState state, SchemaObject object, Kind kind) {
        String called = Described.object(Naming.of(state), object.id()).replace("\"", "");
        if (object instanceof Table table && table.assumed()) {
            missing(called, kind, false, sure());
        }
        boolean guarded = effect.outcome() != Outcome.DONE || isTolerant();
        uses.add(new ObjectUse(occasion, object, called, home(state, object), kind, guarded));
    }

    private void refused(String name) {
        boolean dropped =
                switch (effect.step().operation()) {
                    case TableOperation.DropTable drop -> drop.table().toString().equals(name);
                    case ViewOperation.DropView drop -> drop.view().toString().equals(name);
                    default -> false;
                };
        missing(name, dropped ? Kind.DROPS : Kind.CHANGES, dropped, sure());
    }

    private Certainty sure() {
        boolean plain =
                effect.step().understanding() == Understanding.FULL
                        && !effect.step().dynamic()
                        && effect.after().general().isEmpty();
        return plain ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    private void missing(String name, Kind kind, boolean relation, Certainty certainty) {
        missing.add(new MissingName(occasion, name, kind, relation, certainty));
    }

    private static SchemaObject home(SchemaState state, SchemaObject object) {
        return state.findObject(ObjectDependencies.household(state, object.id())).orElse(object);
    }

    private static boolean isAssumed(SchemaState state, SchemaObject object) {
        return home(state, object) instanceof Table table && table.assumed();
    }

    /// Whether the step itself works on it, and does not only refer to it.
    private boolean isAltered(SchemaObject object) {
        ObjectName table = effect.step().operation().table();
        return table != null && table.name().equals(object.name());
    }

    private boolean isTolerant() {
        return effect.step().circumstances().ifExists()
                || switch (effect.step().operation()) {
                    case TableOperation.CreateTable each -> each.ifNotExists();
                    case TableOperation.DropTable each -> each.ifExists();
                    case ViewOperation.CreateView each -> each.ifNotExists() || each.orReplace();
                    case ViewOperation.DropView each -> each.ifExists();
                    default -> false;
                };
    }
}
