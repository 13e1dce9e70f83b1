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

/// Says that checks are not asked in this audit, or asks them again; what was decided about them
/// stays, and counts when they are asked.
public record Switch(List<String> checks, Decision.@Nullable Unasked unasked) implements Deed {

    public Switch {
        checks = List.copyOf(checks);
    }

    /// Asks these again.
    public static Switch on(List<String> checks) {
        return new Switch(checks, null);
    }

    @Override
    public Kind kind() {
        return Kind.SWITCH;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        checks.forEach(each -> changes.put(Place.ofCheck(each, Aspect.ASKED), unasked));
        return changes.list();
    }
}
