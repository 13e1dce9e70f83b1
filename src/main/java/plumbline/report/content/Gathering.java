package plumbline.report.content;

import plumbline.check.CheckInfo;
import plumbline.check.Proposal;
import plumbline.check.evaluation.Audit;
import plumbline.review.action.Review;
import plumbline.review.assumption.Assumptions;
import plumbline.review.catalogue.AuditCatalogue;
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
    private final AuditCatalogue catalogue;

    private Gathering(List<Judged> judged, Review review, Instant at) {
        Map<Cell, Proposal> proposals = proposals(judged);
        Rechecks rechecks = Rechecks.of(review, new EvidenceLook(judged));
        this.shown = Confirmed.all(review, proposals);
        this.now = new Cells(review, rechecks, proposals);
        this.ifConfirmed = new Cells(shown, rechecks, proposals);
        this.remarks = new Remarks(review);
        this.catalogue = AuditCatalogue.of(review);
        this.exhibition = new Exhibition(at);
    }

    /// Of folders that were judged, and the decisions about their services.
    public static Report of(List<Audit> audits, Review review, Imprint imprint, Words words) {
        List<Judged> judged = Judged.all(audits);
        Gathering gathering = new Gathering(judged, review, imprint.at());
        List<ReportedService> services = judged.stream().map(gathering::service).toList();
        Losses losses = new Losses(words);
        return new Report(
                imprint,
                services,
                gathering.findings(services),
                Assumptions.of(review).all(),
                audits.stream().flatMap(each -> losses.of(each).stream()).toList(),
                audits.stream().flatMap(each -> each.incidents().stream()).toList());
    }

    private static Map<Cell, Proposal> proposals(List<Judged> judged) {
        Map<Cell, Proposal> proposals = new LinkedHashMap<>();
        judged.forEach(
                service ->
                        service.proposals()
                                .forEach(each -> proposals.put(service.cell(each), each)));
        return proposals;
    }

    private ReportedService service(Judged judged) {
        String commit = judged.commit();
        return new ReportedService(
                judged.name(),
                String.valueOf(judged.audit().reading().root().getFileName()),
                commit,
                judged.remote(),
                judged.outcome().service(),
                catalogue.asked(judged.proposals().map(Proposal::check).toList()).stream()
                        .map(each -> cell(judged, each, commit))
                        .toList());
    }

    private ReportedCell cell(Judged judged, CheckInfo check, String commit) {
        AskedCheck asked = new AskedCheck(judged.name(), check);
        CellState seen = ifConfirmed.of(asked);
        return new ReportedCell(
                now.of(asked),
                seen,
                exhibition.of(seen, judged.reading().home(), commit),
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
