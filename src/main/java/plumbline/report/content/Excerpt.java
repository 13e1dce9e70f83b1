package plumbline.report.content;

import plumbline.review.assumption.AssumptionState;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;
import plumbline.review.finding.FindingState;
import plumbline.review.finding.Findings;

import java.util.List;

/// What of all findings and assumptions is about one service.
final class Excerpt {

    private Excerpt() {}

    static Findings of(Findings all, String service) {
        return new Findings(
                all.findings().stream()
                        .filter(each -> each.cells().isEmpty() || each.services().contains(service))
                        .map(each -> of(each, service))
                        .toList(),
                all.strays(),
                of(all.unnamed(), service),
                of(all.undecided(), service));
    }

    private static FindingState of(FindingState finding, String service) {
        return new FindingState(
                finding.id(),
                finding.kind(),
                finding.title(),
                finding.severity(),
                finding.ownDisposition(),
                of(finding.cells(), service));
    }

    private static List<CellState> of(List<CellState> cells, String service) {
        return cells.stream().filter(each -> each.cell().service().equals(service)).toList();
    }

    /// Whether some decision about the service rests on it, or none at all does.
    static boolean concerns(AssumptionState assumption, String service) {
        return assumption.decisions().isEmpty()
                || assumption.decisions().stream()
                        .flatMap(each -> each.findCell().stream())
                        .map(Cell::service)
                        .anyMatch(service::equals);
    }
}
