package plumbline.operation;

import org.jspecify.annotations.Nullable;

/// What is done to an index; an index that is dropped or altered need not say its table.
public sealed interface IndexOperation extends Operation {

    record CreateIndex(IndexDefinition definition, boolean concurrently, boolean ifNotExists)
            implements IndexOperation {

        @Override
        public ObjectName table() {
            return definition.table();
        }

        @Override
        public @Nullable String name() {
            return definition.name();
        }
    }

    record DropIndex(
            ObjectName index,
            @Nullable ObjectName table,
            boolean concurrently,
            boolean ifExists,
            boolean cascade)
            implements IndexOperation {

        @Override
        public String name() {
            return index.toString();
        }
    }

    record RenameIndex(ObjectName index, @Nullable ObjectName table, String newName)
            implements IndexOperation {

        @Override
        public String name() {
            return index.toString();
        }
    }

    /// `target` in capitals: `INDEX`, `TABLE`, `SCHEMA`, `DATABASE`, `SYSTEM`.
    record Reindex(String target, ObjectName object, boolean concurrently)
            implements IndexOperation {

        @Override
        public String name() {
            return object.toString();
        }
    }

    /// Storage parameters, tablespace, attached partitions, as written.
    record AlterIndex(ObjectName index, String change) implements IndexOperation {

        @Override
        public String name() {
            return index.toString();
        }
    }
}
