package plumbline.operation;

import org.jspecify.annotations.Nullable;

/// One thing a migration does, whatever framework and language it is written in.
public sealed interface Operation
        permits TableOperation,
                ColumnOperation,
                ConstraintOperation,
                IndexOperation,
                TypeOperation,
                SchemaOperation,
                ViewOperation,
                RoutineOperation,
                SecurityOperation,
                DataOperation,
                SessionOperation,
                OtherOperation {

    /// What it does, as reports name it: `createTable`, `addColumn`.
    default String kind() {
        String type = getClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    /// The table it works on, if it works on one.
    default @Nullable ObjectName table() {
        return null;
    }

    /// What it makes, changes or drops, other than the table itself.
    default @Nullable String name() {
        return null;
    }
}
