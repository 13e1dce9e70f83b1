package plumbline.review.compare;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Deed;
import plumbline.review.deed.Worked;

import java.util.List;
import java.util.Set;

/// What was decided last time about a cell that is open now, the changes that would decide it so
/// again, and why that is a question; without obstacles it is a proposal.
public record LastTime(Cell cell, Answer answer, List<Change> changes, Set<Obstacle> obstacles) {

    public LastTime {
        changes = List.copyOf(changes);
        obstacles = Set.copyOf(obstacles);
    }

    /// What decides cells as last time, all that a person accepted at once.
    public static Deed takeOver(List<LastTime> accepted) {
        return new Worked(
                Action.Kind.CARRY_OVER,
                accepted.stream().flatMap(each -> each.changes().stream()).toList());
    }

    public boolean isProposal() {
        return obstacles.isEmpty();
    }
}
