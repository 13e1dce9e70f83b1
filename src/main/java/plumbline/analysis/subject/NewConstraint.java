package plumbline.analysis.subject;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.CreateTable;

import java.util.ArrayList;
import java.util.List;

/// A constraint that a step makes, and where it is written.
public record NewConstraint(ObjectName table, ConstraintDefinition definition, Site site) {

    /// Where a constraint is written.
    public enum Site {
        /// In the making of its table, or of a column of it.
        WITH_TABLE,
        /// On a column that is added.
        WITH_COLUMN,
        /// For itself.
        ALONE
    }

    /// The constraints that an operation makes.
    static List<NewConstraint> of(Operation operation) {
        return switch (operation) {
            case CreateTable table -> of(table);
            case AddColumn column ->
                    of(column.table(), column.definition().constraints(), Site.WITH_COLUMN);
            case AddConstraint added -> of(added.table(), List.of(added.definition()), Site.ALONE);
            default -> List.of();
        };
    }

    private static List<NewConstraint> of(CreateTable table) {
        List<NewConstraint> all =
                new ArrayList<>(of(table.table(), table.constraints(), Site.WITH_TABLE));
        for (ColumnDefinition column : table.columns()) {
            all.addAll(of(table.table(), column.constraints(), Site.WITH_TABLE));
        }
        return all;
    }

    private static List<NewConstraint> of(
            ObjectName table, List<ConstraintDefinition> definitions, Site site) {
        return definitions.stream().map(each -> new NewConstraint(table, each, site)).toList();
    }
}
