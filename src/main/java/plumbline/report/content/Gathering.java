package plumbline.report.content;

import plumbline.analysis.ServiceReading;
import plumbline.check.CheckInfo;
import plumbline.check.Proposal;
import plumbline.check.evaluation.Audit;
import plumbline.check.evaluation.Evaluation.Outcome;
import plumbline.review.action.Review;
import plumbline.review.assumption.Assumptions;
import plumbline.review.cell.AskedCheck;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Cells;
import plumbline.review.decision.Cell;
import plumbline.review.evidence.Rechecks;
import plumbline.review.finding.Findings;
import plumbline.words.Words;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers a report from what checks propose and what people decided.
public final class Gathering {

    private final Review shown;
    private final Cells now;
    private final Cells ifConfirmed;
    private final Exhibition exhibition;
    private final Remarks remarks;

    private Gathering(List<Audit> audits, Review review, Instant at) {
        Map<Cell, Proposal> proposals = proposals(audits);
        Rechecks rechecks = Rechecks.of(review, new ServiceFiles(audits));
        this.shown = Confirmed.all(review, proposals);
        this.now = new Cells(review, rechecks, proposals);
        this.ifConfirmed = new Cells(shown, rechecks, proposals);
        this.remarks = new Remarks(review);
        this.exhibition = new Exhibition(at);
    }

    /// Of folders that were judged, and the decisions about their services.
    public static Report of(List<Audit> audits, Review review, Imprint imprint, Words words) {
        Gathering gathering = new Gathering(audits, review, imprint.at());
        List<ReportedService> services =
                audits.stream()
                        .flatMap(
                                audit ->
                                        audit.outcomes().stream()
                                                .map(each -> gathering.service(audit, each)))
                        .toList();
        Losses losses = new Losses(words);
        return new Report(
                imprint,
                services,
                gathering.findings(services),
                Assumptions.of(review).all(),
                audits.stream().flatMap(each -> losses.of(each).stream()).toList(),
                audits.stream().flatMap(each -> each.incidents().stream()).toList());
    }

    private static Map<Cell, Proposal> proposals(List<Audit> audits) {
        Map<Cell, Proposal> proposals = new LinkedHashMap<>();
        for (Audit audit : audits) {
            for (Outcome outcome : audit.outcomes()) {
                for (Proposal each : outcome.proposals()) {
                    proposals.put(new Cell(outcome.service().name(), each.check().id()), each);
                }
            }
        }
        return proposals;
    }

    private ReportedService service(Audit audit, Outcome outcome) {
        ServiceReading service = outcome.service().reading();
        String commit = audit.findCommit(service.home()).orElse("");
        return new ReportedService(
                service.name(),
                String.valueOf(audit.reading().root().getFileName()),
                commit,
                outcome.service(),
                outcome.proposals().stream()
                        .map(each -> cell(service, each.check(), commit))
                        .toList());
    }

    private ReportedCell cell(ServiceReading service, CheckInfo check, String commit) {
        AskedCheck asked = new AskedCheck(service.name(), check);
        CellState seen = ifConfirmed.of(asked);
        return new ReportedCell(
                now.of(asked),
                seen,
                exhibition.of(seen, service.home(), commit),
                remarks.signature(asked.cell()),
                remarks.notes(asked.cell()));
    }

    private Findings findings(List<ReportedService> services) {
        return Findings.of(
                shown,
                services.stream()
                        .flatMap(each -> each.cells().stream())
                        .map(ReportedCell::shown)
                        .toList());
    }
}
