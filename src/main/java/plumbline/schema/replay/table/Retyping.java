package plumbline.schema.replay.table;

import plumbline.schema.object.Column;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.View;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Trouble.Kind;

import java.util.List;
import java.util.Optional;

/// Tells which columns keep their type because of what is built on them
/// (`RememberAllDependentForRebuilding`).
public final class Retyping {

    private Retyping() {}

    /// Views, policies, triggers and computed columns are not built again, and keep the type.
    static boolean isRefused(Draft draft, int table, String name) {
        Optional<Column> column = draft.lookup().findColumn(table, name);
        if (column.isEmpty()) {
            return false;
        }
        int id = column.get().id();
        List<Integer> users =
                draft.state()
                        .usersOf(id)
                        .filter(Retyping::holds)
                        .map(SchemaObject::id)
                        .filter(each -> each != id)
                        .toList();
        if (!users.isEmpty()) {
            draft.refused(id, Kind.IN_USE, users);
        }
        return !users.isEmpty();
    }

    private static boolean holds(SchemaObject user) {
        return switch (user) {
            case View view -> true;
            case Policy policy -> true;
            case Trigger trigger -> true;
            case Routine routine -> true;
            case Column other -> other.generated() != null;
            default -> false;
        };
    }
}
