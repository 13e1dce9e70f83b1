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

    /// `partitionBy`, `bound` and `query` are SQL text; `sources` are tables it inherits from or is
    /// made like, and `parent` the table that it is a partition of.
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
            List<ObjectName> sources,
            @Nullable String query,
            @Nullable String comment)
            implements TableOperation {

        public CreateTable {
            columns = List.copyOf(columns);
            constraints = List.copyOf(constraints);
            indexes = List.copyOf(indexes);
            sources = List.copyOf(sources);
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

    /// `LOGGED`, `TABLESPACE`, `REPLICA IDENTITY`, storage parameters and the like.
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
