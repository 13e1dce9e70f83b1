package plumbline.analysis.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.timeline.LateFixes.Early;
import plumbline.analysis.timeline.TimelineFact.Repair;
import plumbline.analysis.timeline.TimelineFact.RepairKind;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.DataType;
import plumbline.operation.IndexDefinition;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Tells which operations give a young table what it could have had from the start.
final class Repairs {

    private Repairs() {}

    /// A table with what its own statement gives it.
    static Early born(TimelinePoint creation, SourceSpan span, TableOperation.CreateTable made) {
        Early table = new Early(creation, span, made);
        made.constraints().forEach(each -> note(table, each));
        made.columns().forEach(column -> column.constraints().forEach(each -> note(table, each)));
        for (IndexDefinition index : made.indexes()) {
            Repair repair = ofIndex(table, index, span);
            if (repair != null) {
                table.isNew(repair);
            }
        }
        return table;
    }

    private static void note(Early table, ConstraintDefinition definition) {
        Repair repair = ofConstraint(table, definition, definition.span(), (_, _) -> true);
        if (repair != null) {
            table.isNew(repair);
        }
    }

    static @Nullable Repair ofColumn(Early table, ColumnOperation operation, SourceSpan span) {
        ColumnDefinition column = table.column(operation.column());
        if (column == null) {
            return null;
        }
        RepairKind kind =
                switch (operation) {
                    case ColumnOperation.SetNotNull _ ->
                            column.notNull() ? null : RepairKind.NOT_NULL;
                    case ColumnOperation.AlterColumnType change ->
                            isSame(column.type(), change.type()) ? null : RepairKind.TYPE;
                    case ColumnOperation.ChangeColumn change -> changed(column, change);
                    case ColumnOperation.AddColumn _,
                            ColumnOperation.DropColumn _,
                            ColumnOperation.RenameColumn _,
                            ColumnOperation.SetDefault _,
                            ColumnOperation.DropDefault _,
                            ColumnOperation.DropNotNull _,
                            ColumnOperation.SetColumnProperty _ ->
                            null;
                };
        return kind == null ? null : new Repair(kind, List.of(column.name()), span);
    }

    private static @Nullable RepairKind changed(
            ColumnDefinition column, ColumnOperation.ChangeColumn change) {
        if (!isSame(column.type(), change.definition().type())) {
            return RepairKind.TYPE;
        }
        return change.definition().notNull() && !column.notNull() ? RepairKind.NOT_NULL : null;
    }

    private static boolean isSame(DataType one, DataType other) {
        return one.name().equalsIgnoreCase(other.name())
                && one.arguments().equals(other.arguments())
                && one.dimensions() == other.dimensions();
    }

    /// A foreign key to a table that was not there yet could not be made earlier.
    static @Nullable Repair ofConstraint(
            Early table,
            ConstraintDefinition definition,
            SourceSpan span,
            BiPredicate<ObjectName, Early> couldBeReferenced) {
        return switch (definition) {
            case ConstraintDefinition.PrimaryKey key ->
                    repair(table, RepairKind.PRIMARY_KEY, key.columns(), span);
            case ConstraintDefinition.Unique unique ->
                    repair(table, RepairKind.UNIQUE, unique.columns(), span);
            case ConstraintDefinition.ForeignKey key ->
                    couldBeReferenced.test(key.referencedTable(), table)
                            ? repair(table, RepairKind.FOREIGN_KEY, key.columns(), span)
                            : null;
            case ConstraintDefinition.NotNull notNull ->
                    repair(table, RepairKind.NOT_NULL, List.of(notNull.column()), span);
            case ConstraintDefinition.Check _, ConstraintDefinition.Exclusion _ -> null;
        };
    }

    static @Nullable Repair ofIndex(Early table, IndexDefinition index, SourceSpan span) {
        List<String> columns = new ArrayList<>();
        for (IndexDefinition.Key key : index.keys()) {
            if (key.column() == null) {
                return null;
            }
            columns.add(key.column());
        }
        return repair(table, index.unique() ? RepairKind.UNIQUE : RepairKind.INDEX, columns, span);
    }

    private static @Nullable Repair repair(
            Early table, RepairKind kind, List<String> columns, SourceSpan span) {
        return table.hasAll(columns) ? new Repair(kind, columns, span) : null;
    }
}
