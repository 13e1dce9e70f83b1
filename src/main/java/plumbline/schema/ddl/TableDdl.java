package plumbline.schema.ddl;

import org.jspecify.annotations.Nullable;

import plumbline.operation.TableOperation.Persistence;
import plumbline.schema.expression.Expression;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.Naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The statements that make a table, and those that add what needs other tables.
final class TableDdl {

    /// Properties that stand in the statement itself.
    private static final Set<String> INLINE = Set.of("WITH", "USING", "TABLESPACE");

    /// The index by which rows are ordered.
    private static final String ORDER = "CLUSTER ON";

    private final Naming naming;

    TableDdl(Naming naming) {
        this.naming = naming;
    }

    String statement(Table table) {
        StringBuilder text = new StringBuilder("CREATE ");
        text.append(table.persistence() == Persistence.UNLOGGED ? "UNLOGGED " : "")
                .append("TABLE ")
                .append(naming.name(table))
                .append(table.isPartition() ? partition(table) : body(table));
        Expression partitionBy = table.partitionBy();
        if (partitionBy != null) {
            text.append(" PARTITION BY ").append(naming.text(partitionBy));
        }
        inline(table, "USING", " USING ", "", text);
        inline(table, "WITH", " WITH (", ")", text);
        inline(table, "TABLESPACE", " TABLESPACE ", "", text);
        return text.toString();
    }

    /// What is said of a table that is there: rights of rows, properties, constraints that are not
    /// valid or belong to a partition.
    List<String> afterwards(Table table) {
        String alter = "ALTER TABLE " + naming.name(table) + " ";
        List<String> statements = new ArrayList<>();
        constraints(table).stream()
                .filter(each -> !isInline(table, each) && !(each instanceof ForeignKey))
                .forEach(each -> statements.add(alter + "ADD " + constraint(each)));
        for (Map.Entry<String, String> each : table.properties().entrySet()) {
            if (!INLINE.contains(each.getKey()) && !each.getKey().equals(ORDER)) {
                statements.add(alter + property(each.getKey(), each.getValue()));
            }
        }
        for (int each : table.columns()) {
            naming.state()
                    .find(each, Column.class)
                    .ifPresent(
                            column -> {
                                ownValues(table, column, statements);
                                columnProperties(alter, column, statements);
                            });
        }
        if (table.rowSecurity().enabled()) {
            statements.add(alter + "ENABLE ROW LEVEL SECURITY");
        }
        if (table.rowSecurity().forced()) {
            statements.add(alter + "FORCE ROW LEVEL SECURITY");
        }
        return statements;
    }

    /// An inherited column can have a default, or a NOT NULL, that the one above it has not.
    private void ownValues(Table table, Column column, List<String> statements) {
        if (!column.inherited()) {
            return;
        }
        Column above = above(table, column);
        String alter =
                "ALTER TABLE ONLY "
                        + naming.name(table)
                        + " ALTER COLUMN "
                        + Quoted.name(column.name());
        Expression value = column.defaultValue();
        if (above != null && !Objects.equals(value, above.defaultValue())) {
            statements.add(
                    alter
                            + (value == null
                                    ? " DROP DEFAULT"
                                    : " SET DEFAULT " + naming.text(value)));
        }
        if (above != null && column.notNull() && !above.notNull()) {
            statements.add(alter + " SET NOT NULL");
        }
    }

    private @Nullable Column above(Table table, Column column) {
        return table.parents().stream()
                .flatMap(
                        each -> new Lookup(naming.state()).findColumn(each, column.name()).stream())
                .findFirst()
                .orElse(null);
    }

    /// What needs the indexes of the table.
    List<String> order(Table table) {
        String index = table.properties().get(ORDER);
        boolean there =
                naming.state()
                        .usersOf(table.id(), Index.class)
                        .anyMatch(each -> each.name().equals(index));
        return index == null || !there
                ? List.of()
                : List.of(
                        "ALTER TABLE " + naming.name(table) + " CLUSTER ON " + Quoted.name(index));
    }

    /// The foreign keys, for when all tables are there.
    List<String> foreignKeys(Table table) {
        return constraints(table).stream()
                .filter(ForeignKey.class::isInstance)
                .map(each -> "ALTER TABLE " + naming.name(table) + " ADD " + constraint(each))
                .toList();
    }

    private List<TableConstraint> constraints(Table table) {
        return naming.state()
                .usersOf(table.id(), TableConstraint.class)
                .filter(each -> each.table() == table.id() && !each.inherited())
                .toList();
    }

    private static boolean isInline(Table table, TableConstraint constraint) {
        return !(constraint instanceof ForeignKey)
                && !constraint.traits().notValid()
                && !table.isPartition();
    }

    private String constraint(TableConstraint constraint) {
        return "CONSTRAINT "
                + Quoted.name(constraint.name())
                + " "
                + new ConstraintDdl(naming).definition(constraint);
    }

    private String body(Table table) {
        ColumnDdl columns = new ColumnDdl(naming);
        List<String> lines = new ArrayList<>();
        table.columns().stream()
                .flatMap(each -> naming.state().find(each, Column.class).stream())
                .filter(column -> !column.inherited())
                .map(this::withoutHole)
                .forEach(column -> lines.add(columns.definition(column)));
        constraints(table).stream()
                .filter(each -> isInline(table, each))
                .forEach(each -> lines.add(constraint(each)));
        String list = lines.isEmpty() ? "" : "\n    " + String.join(",\n    ", lines) + "\n";
        String inherits =
                table.parents().isEmpty()
                        ? ""
                        : table.parents().stream()
                                .map(naming::name)
                                .collect(Collectors.joining(", ", " INHERITS (", ")"));
        return " (" + list + ")" + inherits;
    }

    /// A default that only the running program knows is left out.
    private Column withoutHole(Column column) {
        Expression value = column.defaultValue();
        boolean hole = value != null && naming.text(value).contains("${");
        return hole ? column.withDefault(null) : column;
    }

    private String partition(Table table) {
        String bound = table.bound() == null ? "" : table.bound().strip();
        boolean whole = bound.startsWith("DEFAULT") || bound.startsWith("FOR ");
        return " PARTITION OF "
                + naming.name(table.parents().getFirst())
                + (whole ? " " : " FOR VALUES ")
                + bound;
    }

    private static void inline(
            Table table, String property, String before, String behind, StringBuilder text) {
        String value = table.properties().get(property);
        if (value != null) {
            text.append(before).append(value).append(behind);
        }
    }

    private static String property(String property, String value) {
        if (property.equals(property.toUpperCase(Locale.ROOT))) {
            boolean plain = property.startsWith("REPLICA") || property.startsWith("WITHOUT");
            return (plain || property.equals("OF") ? property : "SET " + property)
                    + (value.isEmpty() ? "" : " " + value);
        }
        return "SET (" + property + (value.isEmpty() ? "" : " = " + value) + ")";
    }

    private static void columnProperties(String alter, Column column, List<String> statements) {
        String start = alter + "ALTER COLUMN " + Quoted.name(column.name()) + " SET ";
        for (Map.Entry<String, String> each : column.properties().entrySet()) {
            switch (each.getKey()) {
                case "STORAGE", "STATISTICS" ->
                        statements.add(start + each.getKey() + " " + each.getValue());
                case "SET OPTIONS" -> statements.add(start + "(" + each.getValue() + ")");
                default -> {}
            }
        }
    }
}
