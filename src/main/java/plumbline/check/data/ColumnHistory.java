package plumbline.check.data;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.replay.passage.Effect.Touch;

import java.util.Optional;

/// Tells whether a column was there before the migration that touches it.
final class ColumnHistory {

    private ColumnHistory() {}

    /// A column is new when its table is, or when a step before this one adds it.
    static Standing standing(StepSubject step, ObjectName table, String column) {
        Standing whole = step.standing(table);
        if (whole.isNew()) {
            return whole;
        }
        return find(step, table, column)
                .flatMap(found -> findMaker(step, found.id()))
                .map(maker -> made(step, maker))
                .orElse(whole);
    }

    /// The column as the schema has it before the step.
    static Optional<Column> find(StepSubject step, ObjectName table, String column) {
        return step.findTable(table).flatMap(found -> step.lookup().findColumn(found.id(), column));
    }

    /// Whether the table is known from its beginning and has no such column.
    static boolean isKnownToLack(StepSubject step, ObjectName table, String column) {
        Optional<Table> found = step.findTable(table);
        return found.isPresent() && !found.get().assumed() && find(step, table, column).isEmpty();
    }

    private static Standing made(StepSubject step, StepSubject maker) {
        return new Standing(
                Standing.Kind.NEW, Certainty.CERTAIN, step.migration().migration(), maker.span());
    }

    private static Optional<StepSubject> findMaker(StepSubject step, int column) {
        return step.migration().steps(step.way()).stream()
                .limit(step.position())
                .filter(each -> makesColumns(each) && makes(each, column))
                .findFirst();
    }

    private static boolean makesColumns(StepSubject step) {
        return step.operation() instanceof AddColumn || step.operation() instanceof CreateTable;
    }

    private static boolean makes(StepSubject step, int object) {
        return step.effect().touches().stream()
                .anyMatch(each -> each.object() == object && each.kind() == Touch.Kind.MADE);
    }
}
