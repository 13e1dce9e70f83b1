package plumbline.report.markdown;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.review.decision.Disposition;
import plumbline.review.score.Counting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the cells of a report show; one that lost its evidence shows nothing.
public final class Results {

    private static final Comparator<ReportedCell> WEIGHTIEST_FIRST =
            Comparator.comparing(ReportedCell::severity).reversed();

    private Results() {}

    public static Optional<Status> find(ReportedCell cell) {
        return Counting.WITH_IMPORTED.find(cell.shown());
    }

    public static boolean is(ReportedCell cell, Status status) {
        return find(cell).filter(each -> each == status).isPresent();
    }

    /// All but N/A.
    public static List<ReportedCell> applicable(Collection<ReportedCell> cells) {
        return cells.stream().filter(each -> !is(each, Status.NOT_APPLICABLE)).toList();
    }

    /// FAIL and PARTIAL, the weightiest first, FAIL before PARTIAL.
    public static List<ReportedCell> issues(Report report) {
        return Stream.of(Status.FAIL, Status.PARTIAL)
                .flatMap(status -> report.cells().filter(each -> is(each, status)))
                .sorted(WEIGHTIEST_FIRST)
                .toList();
    }

    public static List<ReportedCell> issues(Report report, Severity severity) {
        return issues(report).stream().filter(each -> each.severity() == severity).toList();
    }

    /// Whether nobody has said that it stays as it is.
    public static boolean isToFix(ReportedCell cell) {
        Disposition disposition = cell.shown().disposition();
        return disposition == null || disposition.kind() == Disposition.Kind.TO_FIX;
    }
}
