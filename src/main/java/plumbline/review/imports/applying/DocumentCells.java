package plumbline.review.imports.applying;

import plumbline.review.decision.Cell;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.reconciling.MatchedIssue;
import plumbline.review.imports.reconciling.MatchedRow;
import plumbline.review.imports.reconciling.Reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cells that an old audit speaks of.
final class DocumentCells {

    private final Reconciliation report;
    private final Map<OldRow, Cell> ofRows = new HashMap<>();

    DocumentCells(Reconciliation report) {
        this.report = report;
        report.rows().forEach(each -> ofRows.putIfAbsent(each.row(), cell(each)));
    }

    private Cell cell(MatchedRow matched) {
        OldRow row = matched.row();
        return new Cell(report.serviceOf(row), OwnCheck.idOf(matched.match(), row.title()));
    }

    /// Those that it judges, with the rows that do.
    SortedMap<Cell, List<OldRow>> judged() {
        return report.rows().stream()
                .filter(each -> each.row().verdict().status().isPresent())
                .collect(
                        Collectors.groupingBy(
                                this::cell,
                                TreeMap::new,
                                Collectors.mapping(MatchedRow::row, Collectors.toList())));
    }

    /// Those that an issue is about: of its rows, or of the check that it names itself.
    List<Cell> of(MatchedIssue issue) {
        if (issue.rows().isEmpty() && !issue.match().check().isEmpty()) {
            return List.of(new Cell(report.service(), issue.match().check()));
        }
        return issue.rows().stream()
                .flatMap(each -> Stream.ofNullable(ofRows.get(each)))
                .distinct()
                .toList();
    }
}
