package plumbline.operation;

import org.jspecify.annotations.Nullable;

/// What is done to schemas, sequences, extensions, databases and comments.
public sealed interface SchemaOperation extends Operation {

    record CreateSchema(String name, boolean ifNotExists) implements SchemaOperation {}

    record DropSchema(String name, boolean ifExists, boolean cascade) implements SchemaOperation {}

    record RenameSchema(String name, String newName) implements SchemaOperation {}

    /// `ownedBy` is the column `table.column` whose drop drops the sequence too.
    record CreateSequence(
            ObjectName sequence, boolean ifNotExists, @Nullable String ownedBy, String options)
            implements SchemaOperation {

        @Override
        public String name() {
            return sequence.toString();
        }
    }

    record AlterSequence(ObjectName sequence, @Nullable String ownedBy, String change)
            implements SchemaOperation {

        @Override
        public String name() {
            return sequence.toString();
        }
    }

    record DropSequence(ObjectName sequence, boolean ifExists, boolean cascade)
            implements SchemaOperation {

        @Override
        public String name() {
            return sequence.toString();
        }
    }

    record CreateExtension(
            String name,
            boolean ifNotExists,
            @Nullable String schema,
            @Nullable String version,
            boolean cascade)
            implements SchemaOperation {}

    record AlterExtension(String name, String change) implements SchemaOperation {}

    record DropExtension(String name, boolean ifExists, boolean cascade)
            implements SchemaOperation {}

    record CreateDatabase(String name, boolean ifNotExists) implements SchemaOperation {}

    record DropDatabase(String name, boolean ifExists) implements SchemaOperation {}

    /// `target` in capitals (`TABLE`, `COLUMN` …); a column's `object` is its table; no `text`
    /// removes the comment.
    record CommentOn(
            String target, ObjectName object, @Nullable String column, @Nullable String text)
            implements SchemaOperation {

        @Override
        public @Nullable ObjectName table() {
            return target.equals("TABLE") || target.equals("COLUMN") ? object : null;
        }

        @Override
        public @Nullable String name() {
            return target.equals("TABLE") || target.equals("COLUMN") ? column : object.toString();
        }
    }
}
