package plumbline.check.locking.constraint;

import plumbline.analysis.subject.NewConstraint;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.locking.WorkedTable;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.schema.lock.Work.Kind;

import java.util.List;
import java.util.stream.Stream;

/// A constraint that a table gets after it was made; `withColumn` where it is written on a column
/// that is added.
record Added<T extends ConstraintDefinition>(WorkedTable worked, T definition, boolean withColumn) {

    /// The constraints of one kind that a step adds, but for those that come with their table.
    static <T extends ConstraintDefinition> List<Added<T>> of(StepSubject step, Class<T> kind) {
        if (step.operation() instanceof ChangeColumn change) {
            return change.definition().constraints().stream()
                    .filter(kind::isInstance)
                    .map(
                            each ->
                                    new Added<>(
                                            WorkedTable.of(step, change.table()),
                                            kind.cast(each),
                                            false))
                    .toList();
        }
        return step.newConstraints().stream()
                .filter(each -> each.site() != NewConstraint.Site.WITH_TABLE)
                .filter(each -> kind.isInstance(each.definition()))
                .map(each -> of(step, each, kind))
                .toList();
    }

    private static <T extends ConstraintDefinition> Added<T> of(
            StepSubject step, NewConstraint added, Class<T> kind) {
        return new Added<>(
                WorkedTable.of(step, added.table()),
                kind.cast(added.definition()),
                added.site() == NewConstraint.Site.WITH_COLUMN);
    }

    String table() {
        return worked.name();
    }

    StepSubject step() {
        return worked.step();
    }

    /// Whether the step works on rows in one of these ways.
    boolean does(Kind... kinds) {
        return Stream.of(kinds).anyMatch(each -> step().cost().does(each));
    }
}
