package plumbline.check;

import plumbline.analysis.subject.StepSubject;

import java.util.List;

/// A check that judges every step for itself, on sets for PostgreSQL.
///
/// Steps that do not run here (for another database, in a routine's body, under a condition that is
/// false) are not shown to it.
public non-sealed interface OperationCheck extends Check {

    /// Nothing where the step does not concern it; the place of a verdict is the step's unless it
    /// says otherwise.
    List<Verdict> judge(StepSubject step);

    /// Whether it judges the way down too.
    default boolean isForWaysDown() {
        return false;
    }

    @Override
    default boolean isForSingleFiles() {
        return true;
    }
}
