package plumbline.gui.reports;

import plumbline.review.imports.workbook.applying.BroughtBack;
import plumbline.review.imports.workbook.merging.Outcome;
import plumbline.review.imports.workbook.merging.Taking;

import java.nio.file.Path;

/// What a workbook that comes back would change, if that is taken over where both sides decided.
record Found(Path workbook, BroughtBack brought, Taking taking) {

    /// How many cells would be taken over.
    long taken() {
        return brought.merge().cells().stream().filter(each -> each.outcome().isTaken()).count();
    }

    long count(Outcome outcome) {
        return brought.merge().count(outcome);
    }

    /// Cells that were decided otherwise here, whatever becomes of them.
    long conflicts() {
        return count(Outcome.CONFLICT)
                + count(Outcome.CONFLICT_TAKEN)
                + count(Outcome.CONFLICT_KEPT);
    }
}
