package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;

import java.util.List;

/// Changes that were worked out before; of them, those that change a review as it stands.
public record Worked(Kind kind, List<Change> changes) implements Deed {

    public Worked {
        changes = List.copyOf(changes);
    }

    @Override
    public List<Change> changes(Review review) {
        Changes now = new Changes(review);
        changes.forEach(each -> now.put(each.place(), each.after()));
        return now.list();
    }
}
