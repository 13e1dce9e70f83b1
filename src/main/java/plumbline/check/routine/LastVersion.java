package plumbline.check.routine;

import plumbline.analysis.subject.StepSubject;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.schema.object.Routine;
import plumbline.schema.state.Lookup;

import java.util.Optional;

/// Finds what is left in the end of the routine that a step makes.
final class LastVersion {

    private LastVersion() {}

    /// Nothing where a later migration drops it or makes it anew.
    static Optional<Routine> find(StepSubject step, CreateRoutine made) {
        return new Lookup(step.after())
                .routines(made.routine()).stream()
                        .filter(each -> each.definition().equals(made.definition()))
                        .flatMap(
                                each ->
                                        step
                                                .migration()
                                                .set()
                                                .end()
                                                .find(each.id(), Routine.class)
                                                .stream())
                        .filter(each -> each.definition().equals(made.definition()))
                        .findFirst();
    }
}
