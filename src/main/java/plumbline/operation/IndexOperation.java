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

    /// The index of a partition becomes a part of that of its table.
    record AttachIndex(ObjectName index, ObjectName partitionIndex) implements IndexOperation {

        @Override
        public String name() {
            return index.toString();
        }
    }

    /// `TABLESPACE` with its name, or a storage parameter as `TableOperation.SetTableProperty` has
    /// it.
    record SetIndexProperty(ObjectName index, String property, String value)
            implements IndexOperation {

        @Override
        public String name() {
            return index.toString();
        }
    }

    /// Anything else, as written: statistics of an expression, dependence on an extension.
    record AlterIndex(ObjectName index, String change) implements IndexOperation {

        @Override
        public String name() {
            return index.toString();
        }
    }
}
