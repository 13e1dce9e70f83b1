package plumbline.framework.liquibase.change;

import org.jspecify.annotations.Nullable;

import plumbline.framework.liquibase.Part;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Obstacle;
import plumbline.operation.text.SqlTypes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Columns with their constraints, as `createTable` and `addColumn` define them.
final class Columns {

    private static final Pattern REFERENCE =
            Pattern.compile("\\s*([^()]+?)\\s*(?:\\(([^()]*)\\))?\\s*");

    private Columns() {}

    static ColumnDefinition of(Part column, ChangeRun run) {
        Part limits = constraints(column);
        boolean primary = limits != null && limits.isTrue("primaryKey");
        DataType written = run.type(column, "type");
        boolean counter = isCounter(written, run);
        DataType type = counter ? SqlTypes.of(counted(written), Dialect.POSTGRESQL) : written;
        if (column.get("type") == null) {
            run.fail(column.span(), Obstacle.UNKNOWN_VALUE, "column without a type", "");
        }
        return new ColumnDefinition(
                run.fold(column.get("name", "")),
                type,
                primary || (limits != null && limits.isFalse("nullable")),
                Values.defaultOf(column, run.world().dialect()),
                counter ? ColumnDefinition.Identity.BY_DEFAULT : identity(column, type),
                null,
                null,
                column.get("remarks"),
                limits == null ? List.of() : ofColumn(column, limits, run),
                column.span());
    }

    /// What PostgreSQL calls `serial` Liquibase turns into an identity.
    private static boolean isCounter(DataType type, ChangeRun run) {
        return run.world().dialect() == Dialect.POSTGRESQL && type.name().endsWith("serial");
    }

    private static String counted(DataType type) {
        return switch (type.name()) {
            case "bigserial" -> "bigint";
            case "smallserial" -> "smallint";
            default -> "integer";
        };
    }

    static @Nullable Part constraints(Part column) {
        return column.findChild("constraints").orElse(null);
    }

    private static ColumnDefinition.Identity identity(Part column, DataType type) {
        if (!column.isTrue("autoIncrement") || type.name().contains("serial")) {
            return ColumnDefinition.Identity.NONE;
        }
        return column.get("generationType", "").equalsIgnoreCase("ALWAYS")
                ? ColumnDefinition.Identity.ALWAYS
                : ColumnDefinition.Identity.BY_DEFAULT;
    }

    private static List<ConstraintDefinition> ofColumn(Part column, Part limits, ChangeRun run) {
        List<ConstraintDefinition> found = new ArrayList<>();
        String name = run.fold(column.get("name", ""));
        if (limits.isTrue("unique")) {
            found.add(
                    new ConstraintDefinition.Unique(
                            run.folded(limits, "uniqueConstraintName"),
                            List.of(name),
                            false,
                            null,
                            traits(limits),
                            limits.span()));
        }
        ConstraintDefinition reference = reference(name, limits, run);
        if (reference != null) {
            found.add(reference);
        }
        String check = limits.get("checkConstraint");
        // Liquibase leaves it out of what it sends to PostgreSQL
        if (check != null && run.world().dialect() != Dialect.POSTGRESQL) {
            found.add(
                    new ConstraintDefinition.Check(
                            null, check, ConstraintTraits.PLAIN, limits.span()));
        }
        return found;
    }

    private static @Nullable ConstraintDefinition reference(
            String column, Part limits, ChangeRun run) {
        ObjectName table;
        List<String> columns;
        String written = limits.get("references");
        Matcher shape = REFERENCE.matcher(written == null ? "" : written);
        if (written != null && shape.matches()) {
            String[] path = shape.group(1).split("\\.", 2);
            table =
                    path.length == 2
                            ? new ObjectName(run.fold(path[0]), run.fold(path[1]))
                            : ObjectName.of(run.fold(path[0]));
            columns = shape.group(2) == null ? List.of() : split(shape.group(2), run);
        } else if (limits.get("referencedTableName") != null) {
            table = run.object(limits, "referencedTableName", "referencedTableSchemaName");
            columns = run.foldedList(limits, "referencedColumnNames");
        } else {
            return null;
        }
        return new ConstraintDefinition.ForeignKey(
                run.folded(limits, "foreignKeyName"),
                List.of(column),
                table == null ? ObjectName.of("") : table,
                columns,
                limits.isTrue("deleteCascade") ? "CASCADE" : null,
                null,
                null,
                traits(limits),
                limits.span());
    }

    private static List<String> split(String names, ChangeRun run) {
        return Arrays.stream(names.split(",", -1)).map(run::fold).toList();
    }

    /// The primary key of a table, from the columns that say they belong to it.
    static @Nullable ConstraintDefinition primaryKey(
            ObjectName table, List<Part> columns, ChangeRun run) {
        List<String> names = new ArrayList<>();
        Part first = null;
        String name = null;
        for (Part column : columns) {
            Part limits = constraints(column);
            if (limits != null && limits.isTrue("primaryKey")) {
                names.add(run.fold(column.get("name", "")));
                first = first == null ? limits : first;
                name = name == null ? run.folded(limits, "primaryKeyName") : name;
            }
        }
        if (first == null) {
            return null;
        }
        boolean named = name == null && run.world().dialect() == Dialect.POSTGRESQL;
        return new ConstraintDefinition.PrimaryKey(
                named ? table.name() + "_pkey" : name, names, null, traits(first), first.span());
    }

    static ConstraintTraits traits(Part part) {
        return new ConstraintTraits(
                false, part.isTrue("deferrable"), part.isTrue("initiallyDeferred"), false, false);
    }
}
