package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;

import java.util.List;

/// Attaches the same evidence to cells.
public record Attach(List<Cell> cells, String id, EvidenceItem evidence) implements Deed {

    public Attach {
        cells = List.copyOf(cells);
    }

    @Override
    public Kind kind() {
        return Kind.ATTACH;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        Decision supported = new Decision.Supported(evidence);
        cells.forEach(each -> changes.put(Place.of(each, Aspect.EVIDENCE, id), supported));
        return changes.list();
    }
}
