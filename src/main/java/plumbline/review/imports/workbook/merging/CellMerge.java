package plumbline.review.imports.workbook.merging;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Cell;
import plumbline.review.imports.workbook.ChecksColumn;

/// What becomes of one cell of a workbook.
///
/// `theirs` is what the workbook says and `ours` what is decided here, both in their meaning;
/// `base` is what was exported, as far as the journal still knows it.
public record CellMerge(
        Cell cell,
        ChecksColumn column,
        String reference,
        Outcome outcome,
        @Nullable String base,
        String ours,
        String theirs) {

    CellMerge as(Outcome other) {
        return new CellMerge(cell, column, reference, other, base, ours, theirs);
    }
}
