package plumbline.gui.reporting;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Cell;

/// Something to know before a report is given away; `cell` is the first one that it is about.
public record Preflight(Weight weight, String text, @Nullable Cell cell) {

    /// How much it matters; nothing of it keeps a report from being written.
    public enum Weight {
        GOOD,
        WARNING,
        /// What the format cannot say.
        LOSS
    }

    public static Preflight good(String text) {
        return new Preflight(Weight.GOOD, text, null);
    }

    public static Preflight loss(String text) {
        return new Preflight(Weight.LOSS, text, null);
    }
}
