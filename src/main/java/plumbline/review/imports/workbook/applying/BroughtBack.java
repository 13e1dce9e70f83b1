package plumbline.review.imports.workbook.applying;

import plumbline.review.imports.workbook.merging.WorkbookMerge;

import java.util.List;

/// What became of a workbook, and what the results that it set still need; `saved` tells whether
/// something was changed.
public record BroughtBack(WorkbookMerge merge, List<Wanting> wanting, boolean saved) {

    public BroughtBack {
        wanting = List.copyOf(wanting);
    }
}
