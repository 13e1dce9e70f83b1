package plumbline.drawing;

import plumbline.check.Severity;
import plumbline.check.Status;

/// How much is said against a migration.
public enum Weight {
    NOTHING,
    /// A check passes in part, or fails and weighs less.
    SOME,
    /// A check that weighs HIGH or more fails.
    MUCH;

    /// What a result with it as evidence says.
    public static Weight of(Status status, Severity severity) {
        return switch (status) {
            case PASS, NOT_APPLICABLE -> NOTHING;
            case PARTIAL -> SOME;
            case FAIL -> severity.atLeast(Severity.HIGH) ? MUCH : SOME;
        };
    }

    /// The heavier of two.
    public Weight or(Weight other) {
        return compareTo(other) < 0 ? other : this;
    }
}
