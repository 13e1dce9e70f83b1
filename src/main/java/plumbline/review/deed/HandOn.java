package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;

import java.util.List;

/// Hands cells on among those who review them, or back.
public record HandOn(List<Cell> cells, ReviewState state) implements Deed {

    public HandOn {
        cells = List.copyOf(cells);
    }

    @Override
    public Kind kind() {
        return Kind.HAND_ON;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        Decision handed = new Decision.State(state);
        cells.forEach(each -> changes.put(Place.of(each, Aspect.STATE), handed));
        return changes.list();
    }
}
