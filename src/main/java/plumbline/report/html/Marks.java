package plumbline.report.html;

import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.review.decision.Cell;

import java.util.Set;
import java.util.stream.Collectors;

/// Which cells are marked as not reviewed: none where nobody has decided anything, for the page
/// says so at its top.
record Marks(Set<Cell> cells) {

    static Marks of(Report report) {
        if (report.cells().allMatch(ReportedCell::isProposed)) {
            return new Marks(Set.of());
        }
        return new Marks(
                report.cells()
                        .filter(each -> !each.isReviewed())
                        .map(ReportedCell::cell)
                        .collect(Collectors.toSet()));
    }

    boolean has(Cell cell) {
        return cells.contains(cell);
    }
}
