package plumbline.review.deed;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.util.List;

/// Says what happens with cells or findings that are no PASS, or that nothing is said any more.
public record Dispose(List<Subject> subjects, @Nullable Disposition disposition) implements Deed {

    public Dispose {
        subjects = List.copyOf(subjects);
    }

    @Override
    public Kind kind() {
        return Kind.DISPOSE;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        Decision disposed = disposition == null ? null : new Decision.Disposed(disposition);
        subjects.forEach(each -> changes.put(new Place(each, Aspect.DISPOSITION, ""), disposed));
        return changes.list();
    }
}
