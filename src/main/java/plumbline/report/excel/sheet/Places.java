package plumbline.report.excel.sheet;

import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.excel.table.SheetName;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/// Where what stands, so that sheets can lead to each other.
final class Places {

    private final String check;
    private final String exhibit;
    private final Map<Cell, Integer> checks = new HashMap<>();
    private final Map<Cell, Integer> evidence = new HashMap<>();

    Places(Report report, Words words) {
        check = SheetName.CHECKS.cell(words, "B");
        exhibit = SheetName.EVIDENCE.cell(words, "A");
        int checkRow = 2;
        int exhibitRow = 2;
        for (Iterator<ReportedCell> all = report.cells().iterator(); all.hasNext(); ) {
            ReportedCell cell = all.next();
            checks.put(cell.cell(), checkRow);
            checkRow++;
            if (!cell.evidence().isEmpty()) {
                evidence.put(cell.cell(), exhibitRow);
                exhibitRow += cell.evidence().size();
            }
        }
    }

    /// The row of a cell in the checks, or nothing.
    String check(Cell cell) {
        Integer row = checks.get(cell);
        return row == null ? "" : check + row;
    }

    /// The first evidence of a cell, or nothing.
    String evidence(Cell cell) {
        Integer row = evidence.get(cell);
        return row == null ? "" : exhibit + row;
    }
}
