package plumbline.report.machine;

import plumbline.analysis.Certainty;
import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.report.Spelled;
import plumbline.report.content.ReportedCell;

/// What is said of a cell in one sentence.
public final class CellText {

    private CellText() {}

    /// Its reason, and before it how far one may trust it where nobody decided it.
    public static String of(ReportedCell cell) {
        String reason = cell.reason().isEmpty() ? cell.check().title() : cell.reason();
        return switch (Verdict.of(cell)) {
            case PASS, PARTIAL, FAIL, NOT_APPLICABLE -> reason;
            case OPEN -> "not reviewed";
            case UNDECIDED -> "not reviewed: " + basis(cell) + ": " + reason;
        };
    }

    private static String basis(ReportedCell cell) {
        String shown = status(cell);
        return switch (cell.basis()) {
            case PROPOSED -> "proposed " + shown + sure(cell);
            case IMPORTED -> "imported as " + shown;
            case DECIDED, CONFIRMED -> "was " + shown + ", its evidence does not hold any more";
            case OPEN -> shown;
        };
    }

    /// What is shown, as reports spell it, or nothing.
    public static String status(ReportedCell cell) {
        Status status = cell.status();
        return status == null ? "" : status.title();
    }

    private static String sure(ReportedCell cell) {
        Proposal proposal = cell.state().proposal();
        return proposal == null || proposal.certainty() == Certainty.CERTAIN
                ? ""
                : " (" + Spelled.id(proposal.certainty()) + ")";
    }
}
