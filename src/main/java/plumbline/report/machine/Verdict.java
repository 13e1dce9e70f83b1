package plumbline.report.machine;

import plumbline.check.Status;
import plumbline.report.content.ReportedCell;

/// What other programs are told of a cell: what people decided, or that they have to.
public enum Verdict {
    PASS,
    PARTIAL,
    FAIL,
    NOT_APPLICABLE,
    /// Something is shown, and nobody has decided it or its evidence does not hold any more.
    UNDECIDED,
    /// There is nothing to show.
    OPEN;

    public static Verdict of(ReportedCell cell) {
        Status shown = cell.status();
        if (shown == null) {
            return OPEN;
        }
        if (!cell.isReviewed()) {
            return UNDECIDED;
        }
        return switch (shown) {
            case PASS -> PASS;
            case PARTIAL -> PARTIAL;
            case FAIL -> FAIL;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /// Whether people decided that something is wrong.
    public boolean isFailure() {
        return this == FAIL || this == PARTIAL;
    }
}
