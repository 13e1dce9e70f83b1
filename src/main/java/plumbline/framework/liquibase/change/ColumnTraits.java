package plumbline.framework.liquibase.change;

import plumbline.framework.liquibase.Part;
import plumbline.operation.ColumnOperation;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation;

/// Changes of what else a column has: its default, whether it may be null, its remarks.
final class ColumnTraits {

    private ColumnTraits() {}

    static void addDefaultValue(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = ColumnChanges.name(part, "columnName", run);
        if (table != null && column != null) {
            String value = Values.defaultOf(part, run.world().dialect());
            run.add(
                    new ColumnOperation.SetDefault(table, column, value == null ? "NULL" : value),
                    part);
        }
    }

    static void dropDefaultValue(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = ColumnChanges.name(part, "columnName", run);
        if (table != null && column != null) {
            run.add(new ColumnOperation.DropDefault(table, column), part);
        }
    }

    static void addNotNull(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = ColumnChanges.name(part, "columnName", run);
        if (table == null || column == null) {
            return;
        }
        String missing = part.get("defaultNullValue");
        if (missing != null) {
            String value = missing.matches("-?\\d+(\\.\\d+)?") ? missing : Values.quoted(missing);
            run.add(ColumnChanges.update(table, column, value, column + " IS NULL"), part);
        }
        run.add(new ColumnOperation.SetNotNull(table, column), part);
    }

    static void dropNotNull(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = ColumnChanges.name(part, "columnName", run);
        if (table != null && column != null) {
            run.add(new ColumnOperation.DropNotNull(table, column), part);
        }
    }

    static void addAutoIncrement(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = ColumnChanges.name(part, "columnName", run);
        if (table != null && column != null && run.world().dialect() == Dialect.POSTGRESQL) {
            Counters.add(table, column, part, run);
        } else if (table != null && column != null) {
            String kind = part.get("generationType", "BY DEFAULT");
            run.add(
                    new ColumnOperation.SetColumnProperty(
                            table, column, "ADD IDENTITY", kind, part.span()),
                    part);
        }
    }

    static void setColumnRemarks(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = ColumnChanges.name(part, "columnName", run);
        if (table != null && column != null) {
            String text = part.get("remarks");
            run.add(new SchemaOperation.CommentOn("COLUMN", table, column, text), part);
        }
    }
}
