package plumbline.review.finding;

import plumbline.review.decision.Cell;

/// A cell that a finding names though it should not.
public record Stray(String finding, Cell cell, Why why) {

    /// What is wrong with it.
    public enum Why {
        /// No check of the audit asks for it.
        NOT_ASKED,
        /// Nobody has decided it.
        OPEN,
        /// It is a PASS or N/A, which contradicts the finding.
        CONTRADICTS,
        /// Another finding names it too.
        NAMED_TWICE
    }
}
