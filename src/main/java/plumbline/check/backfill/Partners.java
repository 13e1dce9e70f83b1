package plumbline.check.backfill;

import plumbline.analysis.subject.StepSubject;
import plumbline.operation.DataOperation.Update;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;

import java.util.Optional;

/// Whether each row of a table that is filled has a row in the table that it is filled from.
final class Partners {

    private Partners() {}

    static boolean areSure(StepSubject step, Update update) {
        Optional<Table> table = step.findTable(update.table());
        Optional<Table> other =
                update.from().size() == 1
                        ? step.findTable(update.from().getFirst())
                        : Optional.empty();
        return table.isPresent()
                && other.isPresent()
                && step.before()
                        .usersOf(table.get().id(), ForeignKey.class)
                        .anyMatch(
                                key ->
                                        key.table() == table.get().id()
                                                && key.referencedTable() == other.get().id()
                                                && isProof(step, key, update));
    }

    private static boolean isProof(StepSubject step, ForeignKey key, Update update) {
        String where = update.where() == null ? "" : update.where();
        return !key.traits().notValid()
                && key.columns().stream()
                        .flatMap(id -> step.before().find(id, Column.class).stream())
                        .allMatch(column -> column.notNull() && where.contains(column.name()));
    }
}
