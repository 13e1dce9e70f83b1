package plumbline.review.compare;

import plumbline.review.action.Change;
import plumbline.review.decision.Cell;

import java.util.List;
import java.util.Set;

/// What was decided last time about a cell that is open now, the changes that would decide it so
/// again, and why that is a question; without obstacles it is a proposal.
public record LastTime(Cell cell, Answer answer, List<Change> changes, Set<Obstacle> obstacles) {

    public LastTime {
        changes = List.copyOf(changes);
        obstacles = Set.copyOf(obstacles);
    }

    public boolean isProposal() {
        return obstacles.isEmpty();
    }
}
