package plumbline.review.imports.applying;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.imports.reconciling.MatchedIssue;
import plumbline.review.imports.reconciling.Reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings the issues of an old audit in: a finding for each, what was decided about it, and what it
/// rests on.
record BringInIssues(
        Reconciliation report,
        DocumentCells cells,
        OldEvidence evidence,
        Assumed assumed,
        Wanted wanted) {

    void put(Changes changes) {
        Set<String> unwanted =
                FindingOffers.of(report).stream()
                        .filter(each -> !wanted.wants(each))
                        .map(FindingOffer::id)
                        .collect(Collectors.toSet());
        for (int i = 0; i < report.issues().size(); i++) {
            MatchedIssue issue = report.issues().get(i);
            String id = FindingOffers.idOf(evidence.id(), issue.issue(), i);
            if (!unwanted.contains(id)) {
                put(changes, issue, id);
            }
        }
    }

    private void put(Changes changes, MatchedIssue matched, String id) {
        List<Cell> of = cells.of(matched);
        changes.put(
                Place.ofFinding(id, Aspect.FINDING),
                new Decision.Grouped(matched.issue().title(), of));
        items(matched, of)
                .forEach((place, item) -> changes.put(place, new Decision.Supported(item)));
        Severity severity = matched.issue().severity();
        if (severity != null) {
            String reason = "%s, line %d".formatted(report.name(), matched.issue().line());
            changes.put(
                    Place.ofFinding(id, Aspect.SEVERITY), new Decision.Weight(severity, reason));
        }
        Disposition.Kind decided = matched.issue().decided();
        if (decided != null) {
            Decision disposed = new Decision.Disposed(disposition(matched, decided));
            disposed(of, id).forEach(each -> changes.put(each, disposed));
        }
    }

    private Disposition disposition(MatchedIssue matched, Disposition.Kind decided) {
        return new Disposition(
                decided, matched.issue().reason(), "", null, "", assumed.of(matched.issue()));
    }

    private static Stream<Place> disposed(List<Cell> cells, String finding) {
        return cells.isEmpty()
                ? Stream.of(Place.ofFinding(finding, Aspect.DISPOSITION))
                : cells.stream().map(each -> Place.of(each, Aspect.DISPOSITION));
    }

    /// Adds the places that were found to evidence that came in without.
    void anchor(Review review, Changes changes) {
        for (MatchedIssue each : report.issues()) {
            OldEvidence.anchor(review, changes, items(each, cells.of(each)));
        }
    }

    /// What an issue says, for the cells that it is about.
    private Map<Place, EvidenceItem> items(MatchedIssue matched, List<Cell> of) {
        Status supports =
                matched.rows().stream()
                        .flatMap(each -> each.verdict().status().stream())
                        .reduce(Worst::of)
                        .orElse(Status.FAIL);
        Map<Place, EvidenceItem> all = new LinkedHashMap<>();
        of.forEach(each -> all.putAll(evidence.of(each, matched.issue(), supports)));
        return all;
    }
}
