package plumbline.report.content;

import plumbline.check.Status;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Standing;

/// How much a report tells one by one; its numbers are those of the whole audit.
public enum Extent {
    ALL,
    /// What fails, passes in part, has no result or one that is disputed, or lost the evidence for
    /// it.
    FINDINGS;

    /// Whether a cell is told as it is shown.
    public boolean has(CellState shown) {
        return this == ALL
                || shown.standing() == Standing.REOPENED
                || shown.standing() == Standing.DISPUTED
                || shown.findStatus()
                        .filter(each -> each == Status.PASS || each == Status.NOT_APPLICABLE)
                        .isEmpty();
    }

    /// How many cells of a report are not told.
    public long leftOut(Report report) {
        return report.cells().filter(each -> !has(each.shown())).count();
    }
}
