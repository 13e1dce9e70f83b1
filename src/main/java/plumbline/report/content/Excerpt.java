package plumbline.report.content;

import plumbline.review.assumption.AssumptionState;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;
import plumbline.review.finding.FindingState;
import plumbline.review.finding.Findings;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What of all findings and assumptions is about some services.
final class Excerpt {

    private Excerpt() {}

    static Findings of(Findings all, Set<String> services) {
        return new Findings(
                all.findings().stream()
                        .filter(
                                each ->
                                        each.cells().isEmpty()
                                                || !Collections.disjoint(each.services(), services))
                        .map(each -> of(each, services))
                        .toList(),
                all.strays(),
                of(all.unnamed(), services),
                of(all.undecided(), services));
    }

    private static FindingState of(FindingState finding, Set<String> services) {
        return new FindingState(
                finding.id(),
                finding.kind(),
                finding.title(),
                finding.severity(),
                finding.ownDisposition(),
                of(finding.cells(), services));
    }

    private static List<CellState> of(List<CellState> cells, Set<String> services) {
        return cells.stream().filter(each -> services.contains(each.cell().service())).toList();
    }

    /// Whether some decision about the services rests on it, or none at all does.
    static boolean concerns(AssumptionState assumption, Set<String> services) {
        return assumption.decisions().isEmpty()
                || assumption.decisions().stream()
                        .flatMap(each -> each.findCell().stream())
                        .map(Cell::service)
                        .anyMatch(services::contains);
    }
}
