package plumbline.report.excel.summary;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.report.content.ReportedCell;
import plumbline.report.excel.answer.Answers;

import java.util.Collection;
import java.util.function.Predicate;

/// Counts cells as the formulas of the workbook do: by what stands in the columns of the checks.
record Tallies(Collection<ReportedCell> cells) {

    int all() {
        return cells.size();
    }

    /// What people decided, unless its evidence is gone.
    int decided(Status status) {
        return count(each -> counts(each, status));
    }

    /// What nobody has decided and somebody or something proposes.
    int proposed(Status status) {
        return count(each -> isProposed(each, status));
    }

    int decided(Status status, Severity severity) {
        return count(each -> counts(each, status) && each.severity() == severity);
    }

    int proposed(Status status, Severity severity) {
        return count(each -> isProposed(each, status) && each.severity() == severity);
    }

    /// FAIL and PARTIAL that weigh that much.
    int worth(Severity severity) {
        return decided(Status.FAIL, severity) + decided(Status.PARTIAL, severity);
    }

    /// FAIL and PARTIAL of which somebody has said what happens.
    int disposed() {
        return count(
                each ->
                        (counts(each, Status.FAIL) || counts(each, Status.PARTIAL))
                                && each.state().disposition() != null);
    }

    int stale() {
        return count(Answers::isStale);
    }

    private static boolean counts(ReportedCell cell, Status status) {
        return !Answers.isStale(cell) && Answers.result(cell).equals(status.title());
    }

    private static boolean isProposed(ReportedCell cell, Status status) {
        return Answers.result(cell).isEmpty() && Answers.proposed(cell).equals(status.title());
    }

    private int count(Predicate<ReportedCell> what) {
        return Math.toIntExact(cells.stream().filter(what).count());
    }
}
