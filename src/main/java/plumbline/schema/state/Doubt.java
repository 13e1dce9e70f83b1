package plumbline.schema.state;

import plumbline.source.SourceSpan;

/// Why something in a schema may be otherwise than it shows, and the place that says so.
public record Doubt(Reason reason, String detail, SourceSpan span) {

    /// Where a doubt comes from.
    public enum Reason {
        /// It hangs on a condition that only the running database can tell.
        CONDITION("doubt.condition"),
        /// It runs an unknown number of times.
        REPEATED("doubt.repeated"),
        /// Part of it is only known to the running program.
        DYNAMIC("doubt.dynamic"),
        /// What stands there was not understood, or only in part.
        NOT_UNDERSTOOD("doubt.not-understood"),
        /// A routine of the database that does more than read was called.
        CALLED_ROUTINE("doubt.called-routine"),
        /// What it needs was never made here.
        ASSUMED("doubt.assumed"),
        /// The server would refuse it as the schema stands here.
        REFUSED("doubt.refused"),
        /// It could not be carried out here, through no fault of its own.
        FAILED("doubt.failed");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /// The words for it.
        public String key() {
            return key;
        }
    }
}
