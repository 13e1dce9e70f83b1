package plumbline.framework.liquibase.change;

import org.jspecify.annotations.Nullable;

import plumbline.framework.liquibase.Part;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.DataOperation;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Obstacle;
import plumbline.operation.SchemaOperation;

import java.util.ArrayList;
import java.util.List;

/// Changes of columns.
final class ColumnChanges {

    private ColumnChanges() {}

    static void addColumn(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table == null) {
            return;
        }
        for (Part column : part.children("column")) {
            ColumnDefinition definition = withKey(table, column, run);
            run.add(new ColumnOperation.AddColumn(table, definition, false), column);
            boolean filled =
                    column.attributes().keySet().stream().anyMatch(key -> key.startsWith("value"));
            if (filled) {
                String value = Values.valueOf(column);
                run.add(update(table, definition.name(), value, null), column);
            }
        }
    }

    private static ColumnDefinition withKey(ObjectName table, Part column, ChangeRun run) {
        ColumnDefinition plain = Columns.of(column, run);
        ConstraintDefinition key = Columns.primaryKey(table, List.of(column), run);
        if (key == null) {
            return plain;
        }
        List<ConstraintDefinition> constraints = new ArrayList<>(plain.constraints());
        constraints.addFirst(key);
        return new ColumnDefinition(
                plain.name(),
                plain.type(),
                plain.notNull(),
                plain.defaultValue(),
                plain.identity(),
                plain.generated(),
                plain.collation(),
                plain.comment(),
                constraints,
                plain.span());
    }

    private static DataOperation update(
            ObjectName table, String column, String value, @Nullable String where) {
        return new DataOperation.Update(
                table, List.of(column), column + " = " + value, List.of(), where, false);
    }

    static void dropColumn(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table == null) {
            return;
        }
        if (part.get("columnName") != null) {
            drop(table, part, "columnName", part, run);
        }
        for (Part column : part.children("column")) {
            drop(table, part, "name", column, run);
        }
    }

    private static void drop(
            ObjectName table, Part part, String attribute, Part column, ChangeRun run) {
        String name = run.fold(column.get(attribute, ""));
        run.add(
                new ColumnOperation.DropColumn(table, name, part.isTrue("ifExists"), false),
                column);
    }

    static void renameColumn(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String from = name(part, "oldColumnName", run);
        String to = name(part, "newColumnName", run);
        if (table != null && from != null && to != null) {
            run.add(new ColumnOperation.RenameColumn(table, from, to), part);
        }
    }

    private static @Nullable String name(Part part, String attribute, ChangeRun run) {
        String name = run.folded(part, attribute);
        if (name == null) {
            run.fail(part.span(), Obstacle.UNKNOWN_VALUE, part.name() + ": no " + attribute, "");
        }
        return name;
    }

    static void modifyDataType(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = name(part, "columnName", run);
        if (table != null && column != null) {
            DataType type = run.type(part, "newDataType");
            String using =
                    run.world().dialect() == Dialect.POSTGRESQL
                            ? column + "::" + type.written()
                            : null;
            run.add(new ColumnOperation.AlterColumnType(table, column, type, using, null), part);
        }
    }

    static void addDefaultValue(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = name(part, "columnName", run);
        if (table != null && column != null) {
            String value = Values.defaultOf(part);
            run.add(
                    new ColumnOperation.SetDefault(table, column, value == null ? "NULL" : value),
                    part);
        }
    }

    static void dropDefaultValue(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = name(part, "columnName", run);
        if (table != null && column != null) {
            run.add(new ColumnOperation.DropDefault(table, column), part);
        }
    }

    static void addNotNull(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = name(part, "columnName", run);
        if (table == null || column == null) {
            return;
        }
        String missing = part.get("defaultNullValue");
        if (missing != null) {
            String value = missing.matches("-?\\d+(\\.\\d+)?") ? missing : Values.quoted(missing);
            run.add(update(table, column, value, column + " IS NULL"), part);
        }
        run.add(new ColumnOperation.SetNotNull(table, column), part);
    }

    static void dropNotNull(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = name(part, "columnName", run);
        if (table != null && column != null) {
            run.add(new ColumnOperation.DropNotNull(table, column), part);
        }
    }

    static void addAutoIncrement(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = name(part, "columnName", run);
        if (table != null && column != null) {
            String kind = part.get("generationType", "BY DEFAULT");
            run.add(
                    new ColumnOperation.SetColumnProperty(
                            table, column, "IDENTITY", kind, part.span()),
                    part);
        }
    }

    static void setColumnRemarks(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String column = name(part, "columnName", run);
        if (table != null && column != null) {
            String text = part.get("remarks");
            run.add(new SchemaOperation.CommentOn("COLUMN", table, column, text), part);
        }
    }

    static void mergeColumns(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String one = name(part, "column1Name", run);
        String two = name(part, "column2Name", run);
        String made = name(part, "finalColumnName", run);
        if (table == null || one == null || two == null || made == null) {
            return;
        }
        ColumnDefinition definition =
                new ColumnDefinition(
                        made,
                        run.type(part, "finalColumnType"),
                        false,
                        null,
                        ColumnDefinition.Identity.NONE,
                        null,
                        null,
                        null,
                        List.of(),
                        part.span());
        run.add(new ColumnOperation.AddColumn(table, definition, false), part);
        String joined = one + " || " + Values.quoted(part.get("joinString", "")) + " || " + two;
        run.add(update(table, made, joined, null), part);
        run.add(new ColumnOperation.DropColumn(table, one, false, false), part);
        run.add(new ColumnOperation.DropColumn(table, two, false, false), part);
    }
}
