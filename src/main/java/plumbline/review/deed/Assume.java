package plumbline.review.deed;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.List;

/// Writes down what decisions rest on and nobody proves, or takes it away.
public record Assume(String id, @Nullable Assumption assumption) implements Deed {

    @Override
    public Kind kind() {
        return Kind.ASSUME;
    }

    @Override
    public List<Change> changes(Review review) {
        Decision assumed = assumption == null ? null : new Decision.Assumed(assumption);
        return new Changes(review).put(Place.ofAssumption(id), assumed).list();
    }
}
