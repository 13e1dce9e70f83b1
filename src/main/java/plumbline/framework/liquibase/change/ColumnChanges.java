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
            Counters.begin(table, column, run);
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

    static DataOperation update(
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

    static @Nullable String name(Part part, String attribute, ChangeRun run) {
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
            retype(table, column, run.type(part, "newDataType"), part, run);
        }
    }

    /// What Liquibase 1 had for several columns at once.
    static void modifyColumn(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table == null) {
            return;
        }
        for (Part column : part.children("column")) {
            String name = name(column, "name", run);
            if (name != null) {
                retype(table, name, run.type(column, "type"), column, run);
            }
        }
    }

    private static void retype(
            ObjectName table, String column, DataType type, Part part, ChangeRun run) {
        String using =
                run.world().dialect() == Dialect.POSTGRESQL ? column + "::" + type.written() : null;
        run.add(new ColumnOperation.AlterColumnType(table, column, type, using, null), part);
    }

    static void mergeColumns(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String one = name(part, "column1Name", run);
        String two = name(part, "column2Name", run);
        String made = name(part, "finalColumnName", run);
        if (table == null || one == null || two == null || made == null) {
            return;
        }
        ColumnDefinition definition = merged(made, part, run);
        run.add(new ColumnOperation.AddColumn(table, definition, false), part);
        String joined = one + " || " + Values.quoted(part.get("joinString", "")) + " || " + two;
        run.add(update(table, made, joined, null), part);
        run.add(new ColumnOperation.DropColumn(table, one, false, false), part);
        run.add(new ColumnOperation.DropColumn(table, two, false, false), part);
    }

    private static ColumnDefinition merged(String name, Part part, ChangeRun run) {
        return new ColumnDefinition(
                name,
                run.type(part, "finalColumnType"),
                false,
                null,
                ColumnDefinition.Identity.NONE,
                null,
                null,
                null,
                List.of(),
                part.span());
    }
}
