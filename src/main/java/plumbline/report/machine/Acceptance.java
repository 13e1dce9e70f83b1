package plumbline.report.machine;

import plumbline.review.decision.Disposition;

/// Whether a FAIL or PARTIAL may stay as it is.
public enum Acceptance {
    /// Somebody said so, and what that rests on holds.
    ACCEPTED,
    /// Somebody has to look: it is said to be fixed, or the time is over, or an assumption fell.
    UNDER_REVIEW,
    /// It has to be fixed.
    REJECTED;

    static Acceptance of(Disposition.Kind kind) {
        return switch (kind) {
            case TO_FIX -> REJECTED;
            case ALREADY_FIXED -> UNDER_REVIEW;
            case ACCEPTED_RISK, SKIPPED, FALSE_POSITIVE, NOT_IN_SCOPE, DUPLICATE_OF, COVERED_BY ->
                    ACCEPTED;
        };
    }
}
