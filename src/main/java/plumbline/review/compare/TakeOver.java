package plumbline.review.compare;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.deed.Deed;

import java.util.List;

/// Decides cells as last time, all that a person accepted at once.
public record TakeOver(List<LastTime> accepted) implements Deed {

    public TakeOver {
        accepted = List.copyOf(accepted);
    }

    @Override
    public Action.Kind kind() {
        return Action.Kind.CARRY_OVER;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        accepted.stream()
                .flatMap(each -> each.changes().stream())
                .forEach(each -> changes.put(each.place(), each.after()));
        return changes.list();
    }
}
