package plumbline.operation;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

/// What is done to one column of a table; expressions are SQL text.
public sealed interface ColumnOperation extends Operation {

    @Override
    ObjectName table();

    String column();

    @Override
    default String name() {
        return column();
    }

    record AddColumn(ObjectName table, ColumnDefinition definition, boolean ifNotExists)
            implements ColumnOperation {

        @Override
        public String column() {
            return definition.name();
        }
    }

    record DropColumn(ObjectName table, String column, boolean ifExists, boolean cascade)
            implements ColumnOperation {}

    record RenameColumn(ObjectName table, String column, String newName)
            implements ColumnOperation {}

    /// Type, nullability and default at once, as builders do it.
    record ChangeColumn(ObjectName table, String column, ColumnDefinition definition)
            implements ColumnOperation {}

    record AlterColumnType(
            ObjectName table,
            String column,
            DataType type,
            @Nullable String using,
            @Nullable String collation)
            implements ColumnOperation {}

    record SetDefault(ObjectName table, String column, String value) implements ColumnOperation {}

    record DropDefault(ObjectName table, String column) implements ColumnOperation {}

    record SetNotNull(ObjectName table, String column) implements ColumnOperation {}

    record DropNotNull(ObjectName table, String column) implements ColumnOperation {}

    /// One property of a column, `property` in capitals.
    ///
    /// `ADD IDENTITY` with `ALWAYS` or `BY DEFAULT` and then, in parentheses, the options of the
    /// sequence; `SET IDENTITY` with all that is said in normal form (`SET GENERATED ALWAYS SET
    /// START WITH 5 RESTART`); `DROP IDENTITY` and `DROP EXPRESSION` with nothing or `IF EXISTS`;
    /// `SET EXPRESSION` with the expression; `STATISTICS`, `STORAGE` and `COMPRESSION` with their
    /// values; `SET OPTIONS` and `RESET OPTIONS` with what stands in the parentheses.
    record SetColumnProperty(
            ObjectName table, String column, String property, String value, SourceSpan span)
            implements ColumnOperation {}
}
