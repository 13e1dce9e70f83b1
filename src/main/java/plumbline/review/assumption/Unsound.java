package plumbline.review.assumption;

import plumbline.review.decision.Place;

/// A disposition in force that rests on an assumption on which nothing may rest.
public record Unsound(Place decision, String assumption, Why why) {

    /// What is wrong with the assumption.
    public enum Why {
        /// Nobody wrote it down.
        UNKNOWN,
        /// It was found to be wrong.
        REFUTED,
        /// Its last day is over.
        EXPIRED
    }
}
