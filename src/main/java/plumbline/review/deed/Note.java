package plumbline.review.deed;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.util.List;

/// Writes a note on something, or changes it; a blank text takes it away.
public record Note(Subject subject, String id, String text) implements Deed {

    @Override
    public Kind kind() {
        return Kind.NOTE;
    }

    @Override
    public List<Change> changes(Review review) {
        Decision note = text.isBlank() ? null : new Decision.Text(text);
        return new Changes(review).put(new Place(subject, Aspect.NOTE, id), note).list();
    }
}
