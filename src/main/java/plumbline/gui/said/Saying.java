package plumbline.gui.said;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.drawing.Weight;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.audit.ShownEvidence.Lines;
import plumbline.review.cell.CellState;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A cell that fails or passes in part, and the places of a migration on which that rests, in their
/// order; `proposed` as long as nobody decided it.
public record Saying(
        AuditRow row,
        Status status,
        boolean proposed,
        @Nullable Certainty certainty,
        List<ShownEvidence> places) {

    public Saying {
        places = List.copyOf(places);
    }

    /// What is proposed, or what was decided; a decision is as sure as whoever made it.
    static Saying of(AuditRow row, Status status, List<ShownEvidence> places) {
        CellState state = row.state();
        Proposal proposal = state.proposal();
        boolean proposed = state.findStatus().isEmpty();
        return new Saying(
                row,
                status,
                proposed,
                proposed && proposal != null ? proposal.certainty() : null,
                places);
    }

    public Weight weight() {
        return Weight.of(status, row.state().severity());
    }

    /// Where it stands in the file, place by place.
    Stream<Lines> lines() {
        return places.stream().map(ShownEvidence::lines).filter(Objects::nonNull);
    }

    /// The first of these lines.
    int firstLine() {
        return lines().mapToInt(Lines::first).min().orElse(0);
    }

    /// Whether one of its places is among these lines.
    public boolean isAt(int first, int last) {
        return lines().anyMatch(each -> each.first() <= last && first <= each.last());
    }
}
