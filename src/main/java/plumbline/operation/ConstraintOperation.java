package plumbline.operation;

import org.jspecify.annotations.Nullable;

/// What is done to a constraint of a table.
public sealed interface ConstraintOperation extends Operation {

    @Override
    ObjectName table();

    record AddConstraint(ObjectName table, ConstraintDefinition definition)
            implements ConstraintOperation {

        @Override
        public @Nullable String name() {
            return definition.name();
        }
    }

    /// `constraintKind` where the way it is dropped tells: `FOREIGN KEY`, `PRIMARY KEY`, `UNIQUE`,
    /// `CHECK`.
    record DropConstraint(
            ObjectName table,
            @Nullable String name,
            @Nullable String constraintKind,
            boolean ifExists,
            boolean cascade)
            implements ConstraintOperation {}

    record RenameConstraint(ObjectName table, String name, String newName)
            implements ConstraintOperation {}

    record ValidateConstraint(ObjectName table, String name) implements ConstraintOperation {}

    record AlterConstraint(ObjectName table, String name, ConstraintTraits traits)
            implements ConstraintOperation {}
}
