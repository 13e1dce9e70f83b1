package plumbline.framework.liquibase.change;

import org.jspecify.annotations.Nullable;

import plumbline.framework.liquibase.Part;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.ObjectName;

/// Changes of keys and checks.
final class ConstraintChanges {

    private ConstraintChanges() {}

    static void addPrimaryKey(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table != null) {
            add(
                    table,
                    new ConstraintDefinition.PrimaryKey(
                            run.folded(part, "constraintName"),
                            run.foldedList(part, "columnNames"),
                            run.folded(part, "forIndexName"),
                            ConstraintTraits.PLAIN,
                            part.span()),
                    part,
                    run);
        }
    }

    static void addUnique(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table != null) {
            add(
                    table,
                    new ConstraintDefinition.Unique(
                            run.folded(part, "constraintName"),
                            run.foldedList(part, "columnNames"),
                            false,
                            run.folded(part, "forIndexName"),
                            Columns.traits(part),
                            part.span()),
                    part,
                    run);
        }
    }

    static void addForeignKey(Part part, ChangeRun run) {
        ObjectName table = run.object(part, "baseTableName", "baseTableSchemaName");
        ObjectName other = run.object(part, "referencedTableName", "referencedTableSchemaName");
        if (table != null && other != null) {
            add(
                    table,
                    new ConstraintDefinition.ForeignKey(
                            run.folded(part, "constraintName"),
                            run.foldedList(part, "baseColumnNames"),
                            other,
                            run.foldedList(part, "referencedColumnNames"),
                            action(part, "onDelete"),
                            action(part, "onUpdate"),
                            null,
                            Columns.traits(part),
                            part.span()),
                    part,
                    run);
        }
    }

    private static @Nullable String action(Part part, String name) {
        String action = part.get(name);
        if (action == null && name.equals("onDelete") && part.isTrue("deleteCascade")) {
            return "CASCADE";
        }
        return action == null ? null : action.toUpperCase(java.util.Locale.ROOT);
    }

    static void addCheck(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table != null) {
            String body = part.get("constraintBody", part.text().display().strip());
            add(
                    table,
                    new ConstraintDefinition.Check(
                            run.folded(part, "constraintName"),
                            body,
                            ConstraintTraits.PLAIN,
                            part.span()),
                    part,
                    run);
        }
    }

    private static void add(
            ObjectName table, ConstraintDefinition definition, Part part, ChangeRun run) {
        run.add(new ConstraintOperation.AddConstraint(table, definition), part);
    }

    static void drop(Part part, String kind, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table != null) {
            drop(table, run.folded(part, "constraintName"), kind, part, run);
        }
    }

    static void dropForeignKey(Part part, ChangeRun run) {
        ObjectName table = run.object(part, "baseTableName", "baseTableSchemaName");
        if (table != null) {
            drop(table, run.folded(part, "constraintName"), "FOREIGN KEY", part, run);
        }
    }

    private static void drop(
            ObjectName table, @Nullable String name, String kind, Part part, ChangeRun run) {
        run.add(new ConstraintOperation.DropConstraint(table, name, kind, false, false), part);
    }
}
