package plumbline.operation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is done to a table as a whole.
public sealed interface TableOperation extends Operation {

    @Override
    ObjectName table();

    /// How long the rows of a table live.
    enum Persistence {
        PERMANENT,
        UNLOGGED,
        TEMPORARY
    }

    /// A table whose columns are taken over: `options` in capitals (`INCLUDING ALL`), `position`
    /// how many columns stand before it.
    record Like(ObjectName table, List<String> options, int position) {

        public Like {
            options = List.copyOf(options);
        }
    }

    /// `partitionBy`, `bound`, `storage` (inside WITH) and `query` are SQL text; `parent` is the
    /// table that it is a partition of, `ofType` the type whose attributes are its columns;
    /// `queryColumns` name what `query` gives, where that is said.
    record CreateTable(
            ObjectName table,
            boolean ifNotExists,
            Persistence persistence,
            List<ColumnDefinition> columns,
            List<ConstraintDefinition> constraints,
            List<IndexDefinition> indexes,
            @Nullable String partitionBy,
            @Nullable ObjectName parent,
            @Nullable String bound,
            @Nullable ObjectName ofType,
            List<ObjectName> inherits,
            List<Like> likes,
            @Nullable String storage,
            @Nullable String accessMethod,
            @Nullable String tablespace,
            @Nullable String query,
            List<String> queryColumns,
            @Nullable String comment)
            implements TableOperation {

        public CreateTable {
            columns = List.copyOf(columns);
            constraints = List.copyOf(constraints);
            indexes = List.copyOf(indexes);
            inherits = List.copyOf(inherits);
            likes = List.copyOf(likes);
            queryColumns = List.copyOf(queryColumns);
        }

        /// A table that is kept as the server keeps any.
        public CreateTable(
                ObjectName table,
                boolean ifNotExists,
                Persistence persistence,
                List<ColumnDefinition> columns,
                List<ConstraintDefinition> constraints,
                List<IndexDefinition> indexes,
                @Nullable String partitionBy,
                @Nullable ObjectName parent,
                @Nullable String bound,
                List<ObjectName> inherits,
                @Nullable String query,
                @Nullable String comment) {
            this(
                    table,
                    ifNotExists,
                    persistence,
                    columns,
                    constraints,
                    indexes,
                    partitionBy,
                    parent,
                    bound,
                    null,
                    inherits,
                    List.of(),
                    null,
                    null,
                    null,
                    query,
                    List.of(),
                    comment);
        }

        /// A table of columns and constraints and nothing more.
        public CreateTable(
                ObjectName table,
                boolean ifNotExists,
                List<ColumnDefinition> columns,
                List<ConstraintDefinition> constraints) {
            this(
                    table,
                    ifNotExists,
                    Persistence.PERMANENT,
                    columns,
                    constraints,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null);
        }
    }

    record DropTable(ObjectName table, boolean ifExists, boolean cascade)
            implements TableOperation {}

    record RenameTable(ObjectName table, String newName, boolean ifExists)
            implements TableOperation {

        @Override
        public String name() {
            return newName;
        }
    }

    record SetTableSchema(ObjectName table, String schema) implements TableOperation {}

    record TruncateTable(ObjectName table, boolean cascade, boolean restartIdentity)
            implements TableOperation {}

    /// One property of a table.
    ///
    /// In capitals: `INHERIT`, `NO INHERIT` and `OF` with a name, `NOT OF`, `LOGGED`, `UNLOGGED`,
    /// `WITHOUT CLUSTER` and `WITHOUT OIDS` with nothing, `CLUSTER ON`, `TABLESPACE` and `ACCESS
    /// METHOD` with a name, `REPLICA IDENTITY` with `DEFAULT`, `FULL`, `NOTHING` or `USING INDEX
    /// name`. In small letters: a storage parameter with its value as written, nothing where it is
    /// only named, `RESET` where it is taken back.
    record SetTableProperty(ObjectName table, String property, String value)
            implements TableOperation {

        @Override
        public String name() {
            return property;
        }
    }

    /// `bound` is SQL text, `DEFAULT` for the default partition.
    record AttachPartition(ObjectName table, ObjectName partition, String bound)
            implements TableOperation {

        @Override
        public String name() {
            return partition.toString();
        }
    }

    record DetachPartition(
            ObjectName table, ObjectName partition, boolean concurrently, boolean finalizing)
            implements TableOperation {

        @Override
        public String name() {
            return partition.toString();
        }
    }

    /// `mode` in capitals, `ACCESS EXCLUSIVE` unless said otherwise.
    record LockTable(ObjectName table, String mode, boolean nowait) implements TableOperation {}
}
