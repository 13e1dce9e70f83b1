package plumbline.framework.knex.adapter;

import plumbline.framework.MigrationHalf;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.step.Step;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Operations in a few words each.
final class Shown {

    private Shown() {}

    static List<String> steps(MigrationHalf half) {
        return half.steps().stream().map(Shown::step).toList();
    }

    static String all(MigrationHalf half) {
        return String.join("; ", steps(half));
    }

    private static String step(Step step) {
        String shown = operation(step.operation());
        if (step.circumstances().condition() != null) {
            shown += " if " + step.circumstances().condition();
        }
        if (step.circumstances().dialect() != null) {
            shown += " on " + step.circumstances().dialect();
        }
        return step.circumstances().repeated() ? shown + " repeatedly" : shown;
    }

    private static String operation(Operation operation) {
        return switch (operation) {
            case CreateTable create ->
                    "createTable "
                            + create.table()
                            + Stream.concat(
                                            create.columns().stream().map(Shown::column),
                                            create.constraints().stream().map(Shown::constraint))
                                    .collect(Collectors.joining(", ", "(", ")"));
            case AddColumn add -> "addColumn " + add.table() + " " + column(add.definition());
            case ChangeColumn change ->
                    "changeColumn " + change.table() + " " + column(change.definition());
            case AddConstraint add -> "add " + add.table() + " " + constraint(add.definition());
            case CreateIndex index -> "index " + index(index.definition());
            default ->
                    operation.kind()
                            + (operation.table() == null ? "" : " " + operation.table())
                            + (operation.name() == null ? "" : " " + operation.name());
        };
    }

    private static String index(IndexDefinition index) {
        return index.name()
                + (index.unique() ? " unique" : "")
                + " "
                + index.table()
                + " "
                + index.method()
                + index.keys().stream()
                        .map(key -> key.column() == null ? key.expression() : key.column())
                        .toList()
                + (index.predicate() == null ? "" : " where " + index.predicate());
    }

    private static String column(ColumnDefinition column) {
        return column.name()
                + " "
                + column.type().written()
                + (column.notNull() ? " not null" : "")
                + (column.defaultValue() == null ? "" : " default " + column.defaultValue())
                + column.constraints().stream()
                        .map(each -> " " + constraint(each))
                        .collect(Collectors.joining());
    }

    private static String constraint(ConstraintDefinition constraint) {
        return switch (constraint) {
            case ConstraintDefinition.PrimaryKey key -> key.name() + " pk" + key.columns();
            case ConstraintDefinition.Unique unique -> unique.name() + " unique" + unique.columns();
            case ConstraintDefinition.ForeignKey key ->
                    key.name()
                            + " fk"
                            + key.columns()
                            + "->"
                            + key.referencedTable()
                            + key.referencedColumns()
                            + (key.onDelete() == null ? "" : " delete " + key.onDelete())
                            + (key.onUpdate() == null ? "" : " update " + key.onUpdate());
            case ConstraintDefinition.Check check -> check.name() + " check " + check.expression();
            case ConstraintDefinition.Exclusion exclusion -> exclusion.name() + " exclusion";
            case ConstraintDefinition.NotNull notNull -> notNull.name() + " not null";
        };
    }
}
