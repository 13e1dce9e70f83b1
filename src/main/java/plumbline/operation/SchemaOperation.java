package plumbline.operation;

import org.jspecify.annotations.Nullable;

import plumbline.operation.TableOperation.Persistence;

import java.util.List;

/// What is done to schemas, sequences, extensions, databases and comments.
public sealed interface SchemaOperation extends Operation {

    /// `owner` is who AUTHORIZATION names.
    record CreateSchema(String name, boolean ifNotExists, @Nullable String owner)
            implements SchemaOperation {

        public CreateSchema(String name, boolean ifNotExists) {
            this(name, ifNotExists, null);
        }
    }

    record DropSchema(String name, boolean ifExists, boolean cascade) implements SchemaOperation {}

    record RenameSchema(String name, String newName) implements SchemaOperation {}

    /// `ownedBy` is the column `schema.table.column` whose drop drops the sequence too, or `NONE`;
    /// `options` are the other clauses in the order written, in capitals, with one blank between
    /// words: `AS integer INCREMENT BY 2 START WITH 5 NO CYCLE`.
    record CreateSequence(
            ObjectName sequence,
            boolean ifNotExists,
            @Nullable String ownedBy,
            String options,
            Persistence persistence)
            implements SchemaOperation {

        public CreateSequence(
                ObjectName sequence,
                boolean ifNotExists,
                @Nullable String ownedBy,
                String options) {
            this(sequence, ifNotExists, ownedBy, options, Persistence.PERMANENT);
        }

        @Override
        public String name() {
            return sequence.toString();
        }
    }

    /// The same clauses as those of a new sequence, and `RESTART`, `LOGGED`, `UNLOGGED`.
    record AlterSequence(ObjectName sequence, @Nullable String ownedBy, String change)
            implements SchemaOperation {

        @Override
        public String name() {
            return sequence.toString();
        }
    }

    record RenameSequence(ObjectName sequence, String newName, boolean ifExists)
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

    /// What is no table moves to another schema; `target` in capitals (`TYPE`, `DOMAIN`,
    /// `MATERIALIZED VIEW`, `FUNCTION` …), `arguments` those of a routine where they are written.
    record SetObjectSchema(
            String target, ObjectName object, @Nullable List<String> arguments, String schema)
            implements SchemaOperation {

        @Override
        public String name() {
            return object.toString();
        }
    }

    record CreateDatabase(String name, boolean ifNotExists) implements SchemaOperation {}

    record DropDatabase(String name, boolean ifExists) implements SchemaOperation {}

    /// `target` in capitals (`TABLE`, `COLUMN` …); a column's `object` is its table; a constraint,
    /// trigger, policy or rule has its table (a `DOMAIN CONSTRAINT` its domain) in `on`; a routine
    /// the types of its `arguments` where they are written; no `text` removes the comment.
    record CommentOn(
            String target,
            ObjectName object,
            @Nullable String column,
            @Nullable String text,
            @Nullable ObjectName on,
            @Nullable List<String> arguments)
            implements SchemaOperation {

        public CommentOn(
                String target, ObjectName object, @Nullable String column, @Nullable String text) {
            this(target, object, column, text, null, null);
        }

        private boolean isOnTable() {
            return target.equals("TABLE") || target.equals("COLUMN");
        }

        @Override
        public @Nullable ObjectName table() {
            return isOnTable() ? object : target.equals("DOMAIN CONSTRAINT") ? null : on;
        }

        @Override
        public @Nullable String name() {
            return isOnTable() ? column : object.toString();
        }
    }
}
