package plumbline.schema.replay;

import plumbline.schema.object.Bond;
import plumbline.schema.object.Bond.Strength;
import plumbline.schema.object.Column;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.UserType.Domain;
import plumbline.schema.replay.Trouble.Kind;
import plumbline.schema.state.SchemaState;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Drops objects with all that goes with them, as the server follows its dependencies
/// (src/backend/catalog/dependency.c).
public final class Dropping {

    private final Draft draft;
    private final Set<Integer> going = new LinkedHashSet<>();
    private final Set<Integer> losingDefault = new LinkedHashSet<>();
    private final List<Integer> inTheWay = new ArrayList<>();

    private Dropping(Draft draft) {
        this.draft = draft;
    }

    /// False when the server would refuse; nothing is dropped then.
    public static boolean drop(Draft draft, int id, boolean cascade) {
        return new Dropping(draft).drop(id, cascade);
    }

    /// A state without some tables and all that goes with them.
    public static SchemaState without(SchemaState state, List<Table> tables) {
        SchemaState rest = state;
        for (Table table : tables) {
            Deque<Integer> going = new ArrayDeque<>(List.of(table.id()));
            while (!going.isEmpty()) {
                int next = going.pop();
                rest.usersOf(next).map(SchemaObject::id).forEach(going::add);
                rest = rest.without(next);
            }
        }
        return rest;
    }

    private boolean drop(int id, boolean cascade) {
        List<Integer> wholes = wholesOf(id);
        if (!wholes.isEmpty()) {
            draft.refused(id, Kind.PART_OF, wholes);
            return false;
        }
        collect(id);
        if (!cascade && !inTheWay.isEmpty()) {
            draft.refused(id, Kind.IN_USE, inTheWay);
            return false;
        }
        losingDefault.removeAll(going);
        losingDefault.forEach(this::loseDefault);
        going.forEach(this::leave);
        going.forEach(draft::remove);
        return true;
    }

    private List<Integer> wholesOf(int id) {
        return draft.state().findObject(id).stream()
                .flatMap(object -> object.bonds().stream())
                .filter(bond -> bond.strength() == Strength.INTERNAL)
                .map(Bond::object)
                .toList();
    }

    /// Silent ones first: what goes anyway is never in the way.
    private void collect(int id) {
        Deque<Integer> silent = new ArrayDeque<>(List.of(id));
        Deque<Integer> loud = new ArrayDeque<>();
        while (!silent.isEmpty() || !loud.isEmpty()) {
            boolean asked = silent.isEmpty();
            int next = asked ? loud.pop() : silent.pop();
            if (going.contains(next)) {
                continue;
            }
            if (asked) {
                inTheWay.add(next);
            }
            going.add(next);
            draft.state().usersOf(next).forEach(user -> sort(user, next, silent, loud));
        }
        inTheWay.addAll(losingDefault.stream().filter(each -> !going.contains(each)).toList());
    }

    private void sort(SchemaObject user, int on, Deque<Integer> silent, Deque<Integer> loud) {
        boolean normal =
                user.bonds().stream()
                        .filter(bond -> bond.object() == on)
                        .allMatch(bond -> bond.strength() == Strength.NORMAL);
        if (!normal) {
            silent.add(user.id());
        } else if (isByDefaultOnly(user, on)) {
            losingDefault.add(user.id());
        } else {
            loud.add(user.id());
        }
    }

    /// A default goes alone: the column that has it stays.
    private static boolean isByDefaultOnly(SchemaObject user, int on) {
        return switch (user) {
            case Column column when column.defaultValue() != null ->
                    column.withDefault(null).bonds().stream()
                            .noneMatch(bond -> bond.object() == on);
            case Domain domain when domain.defaultValue() != null ->
                    domain.withDefault(null).bonds().stream()
                            .noneMatch(bond -> bond.object() == on);
            default -> false;
        };
    }

    private void loseDefault(int id) {
        draft.state().find(id, Column.class).ifPresent(each -> draft.put(each.withDefault(null)));
        draft.state().find(id, Domain.class).ifPresent(each -> draft.put(each.withDefault(null)));
    }

    /// A column leaves the list of its table.
    private void leave(int id) {
        draft.state()
                .find(id, Column.class)
                .filter(column -> !going.contains(column.table()))
                .flatMap(column -> draft.state().find(column.table(), Table.class))
                .ifPresent(
                        table -> {
                            List<Integer> rest = new ArrayList<>(table.columns());
                            rest.remove(Integer.valueOf(id));
                            draft.put(table.withColumns(rest));
                        });
    }
}
