package plumbline.review.deed;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.util.List;

/// Gives something another severity than its check, or that of its check again.
public record Weigh(Subject subject, Decision.@Nullable Weight weight) implements Deed {

    @Override
    public Kind kind() {
        return Kind.WEIGH;
    }

    @Override
    public List<Change> changes(Review review) {
        return new Changes(review).put(new Place(subject, Aspect.SEVERITY, ""), weight).list();
    }
}
