package plumbline.review.look;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.deed.Deed;

import java.util.List;

/// Settles where people decided differently about a cell: for one result, with its reason.
public record Settle(Cell cell, Decision.@Nullable Result result, String reason) implements Deed {

    /// For what one of them decided.
    public static Settle on(Cell cell, Opinion opinion) {
        return new Settle(cell, opinion.result(), opinion.reason());
    }

    @Override
    public Kind kind() {
        return Kind.DECIDE;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        changes.put(Place.of(cell, Aspect.RESULT), result);
        changes.put(
                Place.of(cell, Aspect.REASON), reason.isBlank() ? null : new Decision.Text(reason));
        changes.put(Place.of(cell, Aspect.STATE), new Decision.State(ReviewState.SECOND_REVIEWED));
        return changes.list();
    }
}
