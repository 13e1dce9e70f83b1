package plumbline.analysis.subject;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.CreateTable;

import java.util.List;

/// A column that a step makes; `withTable` when it comes with its table.
public record NewColumn(ObjectName table, ColumnDefinition definition, boolean withTable) {

    /// The columns that an operation makes.
    static List<NewColumn> of(Operation operation) {
        return switch (operation) {
            case CreateTable table ->
                    table.columns().stream()
                            .map(each -> new NewColumn(table.table(), each, true))
                            .toList();
            case AddColumn column ->
                    List.of(new NewColumn(column.table(), column.definition(), false));
            default -> List.of();
        };
    }
}
