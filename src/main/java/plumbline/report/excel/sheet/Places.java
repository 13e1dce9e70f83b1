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

    private final Words words;
    private final Map<Cell, Integer> checks = new HashMap<>();
    private final Map<Cell, Integer> evidence = new HashMap<>();

    Places(Report report, Words words) {
        this.words = words;
        int check = 2;
        int exhibit = 2;
        for (Iterator<ReportedCell> all = report.cells().iterator(); all.hasNext(); ) {
            ReportedCell cell = all.next();
            checks.put(cell.cell(), check);
            check++;
            if (!cell.evidence().isEmpty()) {
                evidence.put(cell.cell(), exhibit);
                exhibit += cell.evidence().size();
            }
        }
    }

    /// The row of a cell in the checks, or nothing.
    String check(Cell cell) {
        Integer row = checks.get(cell);
        return row == null ? "" : SheetName.CHECKS.cell(words, "B" + row);
    }

    /// The first evidence of a cell, or nothing.
    String evidence(Cell cell) {
        Integer row = evidence.get(cell);
        return row == null ? "" : SheetName.EVIDENCE.cell(words, "A" + row);
    }
}
