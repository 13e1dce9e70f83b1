package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.List;

/// Says why a cell has its result; a blank text takes the reason away.
public record GiveReason(Cell cell, String text) implements Deed {

    @Override
    public Kind kind() {
        return Kind.DECIDE;
    }

    @Override
    public List<Change> changes(Review review) {
        Decision reason = text.isBlank() ? null : new Decision.Text(text);
        return new Changes(review).put(Place.of(cell, Aspect.REASON), reason).list();
    }
}
