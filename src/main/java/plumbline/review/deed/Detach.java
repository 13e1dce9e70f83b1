package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Place;

import java.util.List;

/// Takes a piece of evidence away from a cell; an attachment stays in its folder.
public record Detach(Cell cell, String id) implements Deed {

    @Override
    public Kind kind() {
        return Kind.DETACH;
    }

    @Override
    public List<Change> changes(Review review) {
        return new Changes(review).put(Place.of(cell, Aspect.EVIDENCE, id), null).list();
    }
}
