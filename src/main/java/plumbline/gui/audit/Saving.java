package plumbline.gui.audit;

import plumbline.problem.Problem;

import java.time.Instant;

/// Whether all that was decided is on the disk.
public sealed interface Saving {

    /// Nothing was decided yet since the audit was opened.
    record Nothing() implements Saving {}

    record UnderWay() implements Saving {}

    record Done(Instant at) implements Saving {}

    /// The last deed could not be saved, and was not done.
    record Failed(Problem problem) implements Saving {}
}
