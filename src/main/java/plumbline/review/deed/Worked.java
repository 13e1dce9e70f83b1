package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Review;

import java.util.List;

/// Changes that were worked out from the review as it stands.
public record Worked(Kind kind, List<Change> changes) implements Deed {

    public Worked {
        changes = List.copyOf(changes);
    }

    @Override
    public List<Change> changes(Review review) {
        return changes;
    }
}
