package plumbline.schema.dependency;

import plumbline.schema.dependency.ObjectDependency.Kind;
import plumbline.schema.object.Bond;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what the objects of a state need.
public final class ObjectDependencies {

    private final SchemaState state;
    private final BodyMentions mentions;

    public ObjectDependencies(SchemaState state) {
        this.state = state;
        this.mentions = new BodyMentions(state);
    }

    /// What all of them need; that something stands in a schema is not told.
    public List<ObjectDependency> all() {
        return state.objects().values().stream().flatMap(each -> of(each).stream()).toList();
    }

    /// What one object needs.
    public List<ObjectDependency> of(SchemaObject object) {
        List<ObjectDependency> found = new ArrayList<>();
        for (Bond bond : object.bonds()) {
            if (state.find(bond.object(), Namespace.class).isEmpty()) {
                Kind kind = bond.strength() == Bond.Strength.NORMAL ? Kind.NEEDS : Kind.PART;
                found.add(new ObjectDependency(object.id(), bond.object(), kind));
            }
        }
        if (object instanceof Routine routine) {
            for (int named : mentions.of(routine)) {
                found.add(new ObjectDependency(object.id(), named, Kind.MENTIONS));
            }
        }
        return found;
    }

    /// The object that people name when they mean this one: the table of a column, a constraint or
    /// an index, the table of a sequence that is part of a column, else itself.
    public static int household(SchemaState state, int id) {
        return state.findObject(id).map(each -> household(state, each)).orElse(id);
    }

    private static int household(SchemaState state, SchemaObject object) {
        return switch (object) {
            case Column column -> column.table();
            case TableConstraint constraint -> constraint.table();
            case Index index -> index.table();
            case Sequence sequence -> tableOf(state, sequence).orElse(sequence.id());
            default -> object.id();
        };
    }

    private static Optional<Integer> tableOf(SchemaState state, Sequence sequence) {
        return state.find(sequence.owner(), Column.class).map(Column::table);
    }
}
