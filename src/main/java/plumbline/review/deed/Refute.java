package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.assumption.Assumptions;

import java.util.List;

/// Says that an assumption is wrong, so that all that rests on it is decided anew.
public record Refute(String assumption) implements Deed {

    @Override
    public Kind kind() {
        return Kind.REFUTE;
    }

    @Override
    public List<Change> changes(Review review) {
        return Assumptions.of(review).refute(assumption);
    }
}
