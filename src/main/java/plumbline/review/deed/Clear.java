package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Place;

import java.util.List;

/// Takes the results of cells back, so that they are open again.
public record Clear(List<Cell> cells) implements Deed {

    public Clear {
        cells = List.copyOf(cells);
    }

    @Override
    public Kind kind() {
        return Kind.DECIDE;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        cells.forEach(each -> changes.put(Place.of(each, Aspect.RESULT), null));
        return changes.list();
    }
}
