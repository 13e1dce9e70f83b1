package plumbline.framework.knex.table;

import plumbline.framework.script.SqlText;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ColumnOperation.DropDefault;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation.CommentOn;

import java.util.ArrayList;
import java.util.List;

/// What `alter()` does to a column: on PostgreSQL Knex takes away what the column says and builds
/// it up again, one statement each.
final class ColumnChange {

    private ColumnChange() {}

    static List<Operation> of(ObjectName table, ColumnBuilder column) {
        ColumnDefinition definition = column.definition();
        if (column.dialect() == Dialect.POSTGRESQL) {
            return statements(table, column, definition);
        }
        boolean onlyType =
                !column.keepsType()
                        && !column.changesNullability()
                        && column.defaultValue() == null;
        return List.of(
                onlyType
                        ? new AlterColumnType(table, column.name(), definition.type(), null, null)
                        : new ChangeColumn(table, column.name(), definition));
    }

    private static List<Operation> statements(
            ObjectName table, ColumnBuilder column, ColumnDefinition definition) {
        List<Operation> all = new ArrayList<>();
        String name = column.name();
        all.add(new DropDefault(table, name));
        if (column.changesNullability()) {
            all.add(new DropNotNull(table, name));
        }
        if (!column.keepsType()) {
            String cast = SqlText.identifier(name) + "::" + definition.type().written();
            all.add(new AlterColumnType(table, name, definition.type(), cast, null));
        }
        if (column.defaultValue() != null) {
            all.add(new SetDefault(table, name, column.defaultValue()));
        }
        if (column.changesNullability() && column.saysNotNull()) {
            all.add(new SetNotNull(table, name));
        }
        if (column.comment() != null) {
            all.add(new CommentOn("COLUMN", table, name, column.comment()));
        }
        return all;
    }
}
