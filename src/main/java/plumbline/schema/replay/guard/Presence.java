package plumbline.schema.replay.guard;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.schema.object.Column;
import plumbline.schema.object.Relation;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.Optional;

/// Whether something of a name is there, along the search path.
final class Presence {

    private final SchemaState state;
    private final Lookup lookup;

    Presence(SchemaState state) {
        this.state = state;
        this.lookup = new Lookup(state);
    }

    /// The name as a builder is given it, which keeps its letters.
    static ObjectName name(@Nullable String schema, String given) {
        int dot = given.indexOf('.');
        return dot < 0 || schema != null
                ? new ObjectName(schema, given)
                : new ObjectName(given.substring(0, dot), given.substring(dot + 1));
    }

    Answer schema(String name) {
        return there(lookup.findNamespace(name));
    }

    <T extends Relation> Answer relation(ObjectName name, Class<T> kind) {
        return there(lookup.findRelation(name, kind));
    }

    /// Nobody knows all columns of views and of tables that others make.
    Answer column(ObjectName table, String name) {
        Relation owner = lookup.findRelation(table, Relation.class).orElse(null);
        if (owner == null) {
            return Answer.NO;
        }
        Optional<Column> found = lookup.findColumn(owner.id(), name);
        boolean known = owner instanceof Table it && !it.assumed();
        return found.isPresent() || known ? there(found) : Answer.UNKNOWN;
    }

    private Answer there(Optional<? extends SchemaObject> found) {
        return found.map(each -> new Row(state, each).isDoubted() ? Answer.PROBABLY : Answer.YES)
                .orElse(Answer.NO);
    }
}
