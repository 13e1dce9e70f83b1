package plumbline.schema.replay.guard;

/// Whether a test holds, and how sure that is.
public enum Answer {
    NO,
    /// Taken not to hold, for what it says hangs on something that is not sure.
    HARDLY,
    /// Nothing tells.
    UNKNOWN,
    /// Taken to hold, for what it says hangs on something that is not sure.
    PROBABLY,
    YES;

    public static Answer of(boolean holds) {
        return holds ? YES : NO;
    }

    public Answer negated() {
        return switch (this) {
            case NO -> YES;
            case HARDLY -> PROBABLY;
            case UNKNOWN -> UNKNOWN;
            case PROBABLY -> HARDLY;
            case YES -> NO;
        };
    }

    public Answer and(Answer other) {
        return compareTo(other) < 0 ? this : other;
    }

    public Answer or(Answer other) {
        return compareTo(other) > 0 ? this : other;
    }

    /// The same, no longer sure.
    Answer doubted() {
        return switch (this) {
            case YES -> PROBABLY;
            case NO -> HARDLY;
            case HARDLY, UNKNOWN, PROBABLY -> this;
        };
    }
}
