package plumbline.check.locking.transaction;

import plumbline.analysis.subject.StepSubject;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;

import java.util.List;
import java.util.stream.Stream;

/// Tells changes of rows that a foreign key is to be checked for at the end of the transaction.
final class Waiting {

    private Waiting() {}

    static boolean of(StepSubject step) {
        Operation operation = step.operation();
        ObjectName name = operation.table();
        if (name == null || step.findTable(name).isEmpty()) {
            return false;
        }
        Table table = step.findTable(name).get();
        return switch (operation) {
            case Insert _ -> deferred(step).anyMatch(key -> key.table() == table.id());
            case Delete _ -> deferred(step).anyMatch(key -> key.referencedTable() == table.id());
            case Update update -> deferred(step).anyMatch(key -> isOn(key, table, update, step));
            default -> false;
        };
    }

    private static Stream<ForeignKey> deferred(StepSubject step) {
        return step.before().all(ForeignKey.class).filter(key -> key.traits().initiallyDeferred());
    }

    /// Only a change of the key's own columns is checked.
    private static boolean isOn(ForeignKey key, Table table, Update update, StepSubject step) {
        return (key.table() == table.id() && sets(update, key.columns(), step))
                || (key.referencedTable() == table.id()
                        && sets(update, key.referencedColumns(), step));
    }

    private static boolean sets(Update update, List<Integer> columns, StepSubject step) {
        return columns.stream()
                .flatMap(id -> step.before().find(id, Column.class).stream())
                .anyMatch(column -> update.columns().contains(column.name()));
    }
}
