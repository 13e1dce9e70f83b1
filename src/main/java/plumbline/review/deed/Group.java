package plumbline.review.deed;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.List;

/// Says which cells a finding stands for, or that there is none.
public record Group(String id, Decision.@Nullable Grouped grouped) implements Deed {

    @Override
    public Kind kind() {
        return Kind.GROUP;
    }

    @Override
    public List<Change> changes(Review review) {
        return new Changes(review).put(Place.ofFinding(id, Aspect.FINDING), grouped).list();
    }
}
