package plumbline.analysis.evolution;

import org.jspecify.annotations.Nullable;

import plumbline.schema.difference.Difference.Change;
import plumbline.schema.difference.Keys;
import plumbline.schema.difference.ObjectKey;
import plumbline.schema.difference.SchemaDifference;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.state.Doubt;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the objects of two states that are the same ones: by their identity, else by their name.
final class Pairing {

    private final SchemaState before;
    private final SchemaState after;
    private final Map<ObjectKey, SchemaObject> gone = new HashMap<>();
    private final Map<Integer, Integer> remade = new HashMap<>();

    Pairing(SchemaState before, SchemaState after) {
        this.before = before;
        this.after = after;
    }

    List<Compared> all() {
        Keys keysBefore = new Keys(before);
        before.all(SchemaObject.class)
                .filter(each -> after.findObject(each.id()).isEmpty())
                .forEach(each -> gone.put(keysBefore.of(each), each));
        Keys keysAfter = new Keys(after);
        List<Compared> all = new ArrayList<>();
        after.all(SchemaObject.class)
                .forEach(each -> all.add(compared(same(each, keysAfter), each)));
        gone.values().stream().map(this::removed).forEach(all::add);
        return all;
    }

    private @Nullable SchemaObject same(SchemaObject object, Keys keys) {
        SchemaObject same = before.findObject(object.id()).orElse(null);
        if (same != null || gone.isEmpty()) {
            return same;
        }
        SchemaObject other = gone.remove(keys.of(object));
        if (other != null) {
            remade.put(other.id(), object.id());
        }
        return other;
    }

    /// The table that a part stands in at the later moment; one that was made again stands for the
    /// one that it was.
    int today(int table, boolean gonePart) {
        return gonePart ? remade.getOrDefault(table, table) : table;
    }

    private Compared removed(SchemaObject object) {
        return new Compared(
                object, null, Mark.REMOVED, List.of(), before.remarksOn(object.id()).doubts());
    }

    private Compared compared(@Nullable SchemaObject one, SchemaObject other) {
        List<Doubt> doubts = after.remarksOn(other.id()).doubts();
        if (one == null) {
            return new Compared(null, other, Mark.ADDED, List.of(), doubts);
        }
        if (one.equals(other) && before.remarksOn(one.id()).equals(after.remarksOn(other.id()))) {
            return new Compared(one, other, Mark.SAME, List.of(), doubts);
        }
        List<Change> changes = new ArrayList<>();
        if (!one.name().equals(other.name())) {
            changes.add(new Change("name", one.name(), other.name()));
        }
        changes.addAll(SchemaDifference.changes(before, one, after, other));
        Mark mark = changes.isEmpty() ? Mark.SAME : Mark.CHANGED;
        return new Compared(one, other, mark, changes, doubts);
    }
}
