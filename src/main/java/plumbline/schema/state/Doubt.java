package plumbline.schema.state;

import plumbline.source.SourceSpan;

/// Why something in a schema may be otherwise than it shows, and the place that says so.
public record Doubt(Reason reason, String detail, SourceSpan span) {

    /// Where a doubt comes from.
    public enum Reason {
        /// It hangs on a condition that only the running database can tell.
        CONDITION,
        /// It runs an unknown number of times.
        REPEATED,
        /// Part of it is only known to the running program.
        DYNAMIC,
        /// What stands there was not understood, or only in part.
        NOT_UNDERSTOOD,
        /// A routine of the database that does more than read was called.
        CALLED_ROUTINE,
        /// What it needs was never made here.
        ASSUMED,
        /// The server would refuse it as the schema stands here.
        REFUSED
    }
}
