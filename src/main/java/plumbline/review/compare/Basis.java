package plumbline.review.compare;

import plumbline.review.decision.Decision;

/// Where the result of a cell comes from.
public enum Basis {
    /// A person set it.
    DECIDED,
    /// A person confirmed what was proposed.
    CONFIRMED,
    /// It stood in a document that was brought in, and nobody has confirmed it.
    IMPORTED,
    /// The checks propose it, and nobody has decided.
    PROPOSED,
    /// There is no result.
    OPEN;

    public static Basis of(Decision.Origin origin) {
        return switch (origin) {
            case PERSON -> DECIDED;
            case CONFIRMED_PROPOSAL -> CONFIRMED;
            case IMPORTED -> IMPORTED;
        };
    }
}
