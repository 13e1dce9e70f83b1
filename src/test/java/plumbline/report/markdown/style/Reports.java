package plumbline.report.markdown.style;

import plumbline.report.content.Imprint;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;
import plumbline.review.anchor.Reason;
import plumbline.review.cell.CellState;
import plumbline.review.evidence.Attached;
import plumbline.review.finding.Findings;
import plumbline.review.score.Formula;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Reports that are the same but for one thing.
final class Reports {

    private Reports() {}

    static Report by(Formula formula, Report report) {
        Imprint imprint = report.imprint();
        Imprint other =
                new Imprint(
                        imprint.title(),
                        imprint.at(),
                        imprint.program(),
                        imprint.catalogue(),
                        imprint.profile(),
                        formula,
                        imprint.auditors(),
                        imprint.reviewers());
        return with(report, other, report.services());
    }

    /// Every result has another reason.
    static Report saying(Report report, Supplier<String> reasons) {
        return new Report(
                report.imprint(),
                report.services().stream()
                        .map(each -> with(each, cell -> saying(cell, reasons.get())))
                        .toList(),
                report.findings(),
                report.assumptions(),
                report.losses(),
                report.incidents());
    }

    @SuppressWarnings("NullAway") // what is missing may be missing
    private static ReportedCell saying(ReportedCell cell, String reason) {
        CellState shown = cell.shown();
        CellState other =
                new CellState(
                        shown.asked(),
                        shown.result(),
                        reason,
                        shown.disposition(),
                        shown.look(),
                        shown.weight(),
                        shown.evidence(),
                        shown.proposal());
        return new ReportedCell(
                cell.state(), other, cell.evidence(), cell.signature(), cell.notes());
    }

    /// All that people attached is gone.
    static Report withoutEvidence(Report report) {
        return with(
                report,
                report.imprint(),
                report.services().stream()
                        .map(each -> with(each, Reports::withoutEvidence))
                        .toList());
    }

    private static Report with(Report report, Imprint imprint, List<ReportedService> services) {
        return new Report(
                imprint,
                services,
                new Findings(List.of(), List.of(), List.of(), List.of()),
                report.assumptions(),
                report.losses(),
                report.incidents());
    }

    private static ReportedService with(
            ReportedService service, UnaryOperator<ReportedCell> other) {
        return new ReportedService(
                service.name(),
                service.folder(),
                service.commit(),
                service.remote(),
                service.subject(),
                service.cells().stream().map(other).toList());
    }

    private static ReportedCell withoutEvidence(ReportedCell cell) {
        return new ReportedCell(
                gone(cell.state()),
                gone(cell.shown()),
                cell.evidence(),
                cell.signature(),
                cell.notes());
    }

    private static CellState gone(CellState state) {
        if (state.evidence().isEmpty()) {
            return state;
        }
        return new CellState(
                state.asked(),
                Objects.requireNonNull(state.result()),
                state.reason(),
                Objects.requireNonNull(state.disposition()),
                state.look(),
                state.weight(),
                state.evidence().stream().map(Reports::gone).toList(),
                Objects.requireNonNull(state.proposal()));
    }

    private static Attached gone(Attached evidence) {
        Anchor anchor = evidence.item().anchor();
        return anchor == null
                ? evidence
                : new Attached(
                        evidence.cell(),
                        evidence.id(),
                        evidence.item(),
                        new Found(Freshness.GONE, Reason.FILE_GONE, anchor));
    }
}
