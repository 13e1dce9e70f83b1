package plumbline.report;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;

/// The sign of a result where there is room for no word: a shape and a letter, so that nothing is
/// told by colour alone. They are the same in all reports.
public record StatusSign(String shape, String letter) {

    /// Of a result; null is one that nobody has given.
    public static StatusSign of(@Nullable Status status) {
        return switch (status) {
            case null -> new StatusSign("·", "O");
            case PASS -> new StatusSign("✓", "P");
            case PARTIAL -> new StatusSign("◐", "T");
            case FAIL -> new StatusSign("✗", "F");
            case NOT_APPLICABLE -> new StatusSign("–", "N");
        };
    }

    /// `◐ T`.
    @Override
    public String toString() {
        return shape + " " + letter;
    }
}
