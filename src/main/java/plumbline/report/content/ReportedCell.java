package plumbline.report.content;

import org.jspecify.annotations.Nullable;

import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.cell.CellState;
import plumbline.review.compare.Basis;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;

import java.time.Instant;
import java.util.List;

/// A cell as it is, and as a report shows it: there a proposal that nobody decided about stands as
/// if it were confirmed.
///
/// `evidence` is what people attached, or what the proposal rests on where they attached nothing;
/// `signature` says who set the result, if somebody did; `notes` are in the order of their making.
public record ReportedCell(
        CellState state,
        CellState shown,
        List<ReportedEvidence> evidence,
        @Nullable Signature signature,
        List<String> notes) {

    public ReportedCell {
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
    }

    /// Who decided, and when.
    public record Signature(String who, Instant at) {}

    public Cell cell() {
        return state.cell();
    }

    public CheckInfo check() {
        return state.check();
    }

    /// Where what is shown comes from.
    public Basis basis() {
        Decision.Result decided = state.result();
        if (decided != null) {
            return Basis.of(decided.origin());
        }
        return shown.result() == null ? Basis.OPEN : Basis.PROPOSED;
    }

    public Severity severity() {
        return state.severity();
    }

    /// What is shown; null where nothing is decided and nothing proposed.
    public @Nullable Status status() {
        return shown.findStatus().orElse(null);
    }

    public String reason() {
        return shown.reason();
    }

    /// Whether it shows what nobody has decided.
    public boolean isProposed() {
        return basis() == Basis.PROPOSED;
    }

    /// Whether a person decided, and the evidence still holds.
    public boolean isReviewed() {
        return state.isReviewed();
    }
}
