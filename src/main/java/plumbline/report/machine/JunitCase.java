package plumbline.report.machine;

import plumbline.report.content.ReportedCell;
import plumbline.review.decision.Disposition;

import java.util.Optional;

/// What JUnit makes of a cell.
sealed interface JunitCase {

    /// People decided that it passes.
    record Passed() implements JunitCase {}

    /// People decided that it does not, and it may not stay so; `type` is FAIL or PARTIAL.
    record Failed(String type, String message) implements JunitCase {}

    /// It does not apply, or may stay, or nobody decided it.
    record Skipped(String message) implements JunitCase {}

    static JunitCase of(ReportedCell cell, Dispositions dispositions) {
        String said = CellText.of(cell);
        return switch (Verdict.of(cell)) {
            case PASS -> new Passed();
            case PARTIAL, FAIL -> failure(cell, said, dispositions);
            case NOT_APPLICABLE -> new Skipped("N/A: " + said);
            case UNDECIDED, OPEN -> new Skipped(said);
        };
    }

    private static JunitCase failure(ReportedCell cell, String said, Dispositions dispositions) {
        String type = CellText.status(cell);
        Optional<Disposition> disposition = dispositions.find(cell);
        String message =
                disposition.map(each -> said + " [" + Dispositions.text(each) + "]").orElse(said);
        boolean accepted =
                disposition
                        .filter(each -> dispositions.acceptance(each) == Acceptance.ACCEPTED)
                        .isPresent();
        return accepted ? new Skipped(type + ": " + message) : new Failed(type, message);
    }
}
