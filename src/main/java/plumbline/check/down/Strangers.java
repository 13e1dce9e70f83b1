package plumbline.check.down;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ObjectName;
import plumbline.operation.SecurityOperation.SetRowSecurity;
import plumbline.schema.difference.Difference;
import plumbline.schema.difference.Difference.Change;
import plumbline.schema.difference.Difference.Kind;
import plumbline.schema.difference.Keys;
import plumbline.schema.difference.ObjectKey;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Policy;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.Table.RowSecurity;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.Trigger;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.state.SchemaState;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What stays of a way up on tables that no migration makes.
///
/// Nothing is known of such a table but what the migration itself adds to it.
final class Strangers {

    private final SchemaState end;

    private Strangers(SchemaState end) {
        this.end = end;
    }

    static List<Difference> of(MigrationSubject migration) {
        Strangers strangers = new Strangers(Back.end(migration));
        Set<Difference> found = new LinkedHashSet<>();
        for (StepSubject step : migration.steps(Way.UP)) {
            if (step.runs()) {
                strangers.left(step).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Stream<Difference> left(StepSubject step) {
        if (step.operation() instanceof SetRowSecurity) {
            return step.effect().touches().stream()
                    .flatMap(touch -> end.find(touch.object(), Table.class).stream())
                    .filter(table -> isSecuredBy(step, table))
                    .map(this::secured);
        }
        return step.effect().touches().stream()
                .filter(touch -> touch.kind() == Touch.Kind.MADE)
                .flatMap(touch -> end.findObject(touch.object()).stream())
                .filter(object -> isAdded(step, object))
                .map(object -> new Difference(Kind.ONLY_AFTER, key(object), List.of()));
    }

    private boolean isSecuredBy(StepSubject step, Table after) {
        return after.assumed()
                && !after.rowSecurity().equals(RowSecurity.OFF)
                && step.before()
                        .find(after.id(), Table.class)
                        .map(before -> before.rowSecurity().equals(RowSecurity.OFF))
                        .orElse(true);
    }

    private Difference secured(Table table) {
        Change change = new Change("row security", "", "enabled");
        return new Difference(Kind.CHANGED, key(table), List.of(change));
    }

    /// Whether a step says so itself: columns that a key names are only taken to be there.
    private boolean isAdded(StepSubject step, SchemaObject object) {
        return switch (object) {
            case Column each ->
                    step.operation() instanceof AddColumn added
                            && added.column().equals(each.name())
                            && isStranger(step, each.table());
            case Index each -> isStranger(step, each.table()) && each.constraint() == 0;
            case TableConstraint each -> isStranger(step, each.table());
            case Policy each -> isStranger(step, each.table());
            case Trigger each -> isStranger(step, each.table());
            default -> false;
        };
    }

    private boolean isStranger(StepSubject step, int table) {
        ObjectName own = step.operation().table();
        return own != null
                && end.find(table, Table.class)
                        .filter(each -> each.assumed() && each.name().equals(own.name()))
                        .isPresent();
    }

    private ObjectKey key(SchemaObject object) {
        return new Keys(end).of(object);
    }
}
