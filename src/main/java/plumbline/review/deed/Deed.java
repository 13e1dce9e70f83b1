package plumbline.review.deed;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Review;

import java.util.List;

/// Something that a person wants to do, however many decisions it changes.
public interface Deed {

    Action.Kind kind();

    /// What it changes in a review as it stands; nothing when all is as it should be already.
    List<Change> changes(Review review);

    /// The action that it takes back, or empty.
    default String reverses() {
        return "";
    }

    /// Whether its changes say already what they follow, instead of all that is known there.
    default boolean knowsWhatItFollows() {
        return !reverses().isEmpty();
    }
}
