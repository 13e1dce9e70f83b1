package plumbline.check.locking.transaction;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.ValidateConstraint;
import plumbline.operation.ObjectName;

import java.util.Objects;
import java.util.stream.Stream;

/// Finds constraints that are added NOT VALID, and what validates them.
final class NotValid {

    private NotValid() {}

    /// The steps of a way up that add one to a table that was there.
    static Stream<StepSubject> in(MigrationSubject migration) {
        return migration.up().stream().filter(step -> step.runs() && adds(step));
    }

    private static boolean adds(StepSubject step) {
        return step.operation() instanceof AddConstraint added
                && added.definition().traits().notValid()
                && step.isExisting(added.table());
    }

    static ConstraintDefinition definition(StepSubject step) {
        return ((AddConstraint) step.operation()).definition();
    }

    /// Whether that is what it validates; a constraint without a name could be.
    static boolean isOf(StepSubject adder, ValidateConstraint validated) {
        String name = definition(adder).name();
        ObjectName table = ((AddConstraint) adder.operation()).table();
        return table.name().equals(validated.table().name())
                && (name == null || Objects.equals(name, validated.name()));
    }
}
