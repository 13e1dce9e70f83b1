package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.OwnCheck;
import plumbline.review.decision.Place;

import java.util.List;

/// Writes a check that the audit asks on its own, or changes it; its id stays.
public record Define(String id, OwnCheck check) implements Deed {

    @Override
    public Kind kind() {
        return Kind.DEFINE;
    }

    @Override
    public List<Change> changes(Review review) {
        return new Changes(review)
                .put(Place.ofCheck(id, Aspect.CHECK), new Decision.Own(check))
                .list();
    }
}
