package plumbline.gui.review;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.ReviewState;

/// What cells of a check have to have in common to be decided as one: what their evidence comes
/// down to, and all that people made of them.
record Alike(
        String fact,
        @Nullable Status status,
        Severity severity,
        ReviewState state,
        @Nullable Disposition disposition) {

    /// Whatever people know of one cell alone keeps it apart from all others.
    static Alike of(AuditRow row, @Nullable String fact) {
        CellState state = row.state();
        return new Alike(
                fact == null || isApart(state) ? "of " + row.service() + " alone" : fact,
                state.findStatus().orElse(null),
                state.severity(),
                state.state(),
                state.disposition());
    }

    private static boolean isApart(CellState state) {
        boolean told = !state.evidence().isEmpty() || !state.reason().isBlank();
        return state.look().isDisputed()
                || !state.stale().isEmpty()
                || (told && state.findStatus().isEmpty());
    }
}
