package plumbline.gui.matrix;

import org.jspecify.annotations.Nullable;

import plumbline.check.Proposal;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;
import plumbline.review.cell.CellState;
import plumbline.review.gate.Concern;
import plumbline.review.gate.Gap;
import plumbline.review.gate.Gate;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A cell as the matrix draws it; `disagrees` says that it was judged differently from another one
/// for the same thing.
record MatrixCell(AuditRow row, CellState state, boolean disagrees) {

    /// What was decided, or else what is proposed.
    @Nullable Status status() {
        Proposal proposal = state.proposal();
        return state.findStatus().orElse(proposal == null ? null : proposal.status());
    }

    boolean isProposed() {
        return state.findStatus().isEmpty();
    }

    boolean isStale() {
        return !state.stale().isEmpty();
    }

    /// Whether people decided it differently, and nobody has settled that.
    boolean isDisputed() {
        return Concern.DIFFER.isOf(state);
    }

    /// Whether it was decided to be no issue while its check is certain that it is one.
    boolean isAgainstItsCheck() {
        return Concern.AGAINST_CHECK.isOf(state);
    }

    /// What its result needs and does not have.
    List<Gate> missing() {
        return Gap.missing(EnumSet.allOf(Gate.class), state);
    }

    /// Whether something is missing or speaks against how it stands.
    boolean isOfConcern() {
        return disagrees || !Concern.of(state).isEmpty();
    }

    /// How many pieces of evidence it has; where nobody has decided, how many the proposal has.
    int evidence() {
        Proposal proposal = state.proposal();
        return isProposed() && state.evidence().isEmpty() && proposal != null
                ? proposal.evidence().size()
                : state.evidence().size();
    }

    /// What became of its worst piece of evidence, where somebody could look.
    Optional<Freshness> findFreshness() {
        return state.evidence().stream()
                .flatMap(each -> Stream.ofNullable(each.rechecked()))
                .map(Found::freshness)
                .max(Comparator.naturalOrder());
    }

    Severity severity() {
        return state.severity();
    }

    /// Whether it is a FAIL or a PARTIAL, decided or proposed.
    boolean hurts() {
        Status status = status();
        return status != null && status.isWorthTelling();
    }
}
