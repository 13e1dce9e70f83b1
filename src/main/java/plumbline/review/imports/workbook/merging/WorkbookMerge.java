package plumbline.review.imports.workbook.merging;

import plumbline.review.action.Change;

import java.util.List;

/// What becomes of a workbook that comes back: of each cell where somebody did something, and of
/// rows that are about no check; `changes` are what that changes, nothing else.
public record WorkbookMerge(
        String name,
        String sha256,
        String sheet,
        int rows,
        List<CellMerge> cells,
        List<RowNotice> notices,
        List<Change> changes) {

    public WorkbookMerge {
        cells = List.copyOf(cells);
        notices = List.copyOf(notices);
        changes = List.copyOf(changes);
    }

    public long count(Outcome outcome) {
        return cells.stream().filter(each -> each.outcome() == outcome).count();
    }

    /// Whether somebody still has to do something about a cell or a row.
    public boolean isOpen() {
        return cells.stream().anyMatch(each -> each.outcome().isOpen())
                || notices.stream().anyMatch(each -> each.kind() != RowNotice.Kind.ASKED_OTHERWISE);
    }
}
