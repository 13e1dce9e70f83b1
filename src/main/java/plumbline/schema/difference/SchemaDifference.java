package plumbline.schema.difference;

import plumbline.schema.difference.Difference.Change;
import plumbline.schema.difference.Difference.Kind;
import plumbline.schema.object.Column;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Everything that two states have different, and the tables whose columns are the same but in
/// another order.
public record SchemaDifference(List<Difference> differences, List<String> reordered) {

    public SchemaDifference {
        differences = List.copyOf(differences);
        reordered = List.copyOf(reordered);
    }

    /// Compares all that is there.
    public static SchemaDifference between(SchemaState before, SchemaState after) {
        Set<Integer> all = new TreeSet<>(before.objects().keySet());
        all.addAll(after.objects().keySet());
        all.removeIf(id -> isSame(before, after, id));
        return between(before, after, all);
    }

    /// Compares what stands under those identities; all else is known to be the same.
    public static SchemaDifference between(
            SchemaState before, SchemaState after, Collection<Integer> touched) {
        Map<ObjectKey, SchemaObject> old = byKey(before, touched);
        Map<ObjectKey, SchemaObject> now = byKey(after, touched);
        Facts factsBefore = new Facts(new Naming(before, "public"));
        Facts factsAfter = new Facts(new Naming(after, "public"));
        List<Difference> found = new ArrayList<>();
        List<String> reordered = new ArrayList<>();
        Set<ObjectKey> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        for (ObjectKey key : keys) {
            SchemaObject one = old.get(key);
            SchemaObject other = now.get(key);
            if (one == null || other == null) {
                Kind kind = one == null ? Kind.ONLY_AFTER : Kind.ONLY_BEFORE;
                addUnlessWithin(found, new Difference(kind, key, List.of()));
                continue;
            }
            List<Change> changes = changes(factsBefore.of(one), factsAfter.of(other));
            if (!changes.isEmpty()) {
                found.add(new Difference(Kind.CHANGED, key, changes));
            }
            if (one instanceof Table table
                    && other instanceof Table same
                    && isReordered(columns(before, table), columns(after, same))) {
                reordered.add(key.name());
            }
        }
        return new SchemaDifference(found, reordered);
    }

    /// What is different about one object of two states, whatever it is called in them.
    public static List<Change> changes(
            SchemaState before, SchemaObject one, SchemaState after, SchemaObject other) {
        return changes(
                new Facts(new Naming(before, "public")).of(one),
                new Facts(new Naming(after, "public")).of(other));
    }

    private static boolean isSame(SchemaState before, SchemaState after, int id) {
        SchemaObject one = before.objects().get(id);
        return Objects.equals(one, after.objects().get(id))
                && before.remarksOn(id).equals(after.remarksOn(id));
    }

    private static Map<ObjectKey, SchemaObject> byKey(SchemaState state, Collection<Integer> ids) {
        Keys keys = new Keys(state);
        Map<ObjectKey, SchemaObject> found = new TreeMap<>();
        for (int id : ids) {
            state.findObject(id).ifPresent(object -> found.put(keys.of(object), object));
        }
        return found;
    }

    /// What stands in a table that is there on one side only goes without saying.
    private static void addUnlessWithin(List<Difference> found, Difference difference) {
        boolean within =
                found.stream()
                        .anyMatch(
                                each ->
                                        each.kind() == difference.kind()
                                                && each.object().kind().equals("table")
                                                && each.object()
                                                        .name()
                                                        .equals(difference.object().table()));
        if (!within) {
            found.add(difference);
        }
    }

    private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Change(name, before.get(name), after.get(name)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static List<String> columns(SchemaState state, Table table) {
        return table.columns().stream()
                .flatMap(each -> state.find(each, Column.class).stream())
                .map(Column::name)
                .toList();
    }

    private static boolean isReordered(List<String> before, List<String> after) {
        List<String> kept = before.stream().filter(after::contains).toList();
        List<String> now = after.stream().filter(before::contains).toList();
        return !kept.equals(now);
    }
}
