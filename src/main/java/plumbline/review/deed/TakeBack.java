package plumbline.review.deed;

import plumbline.review.action.Action;
import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Reversal;
import plumbline.review.action.Review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes an action back as far as later ones have not overtaken it: undoes it, or redoes what it
/// undid.
public record TakeBack(Kind kind, Action action) implements Deed {

    /// Undoes any action.
    public static TakeBack undo(Action action) {
        return new TakeBack(Kind.UNDO, action);
    }

    /// Undoes an action, or redoes what it undid.
    public static TakeBack of(Action action) {
        return new TakeBack(action.kind() == Kind.UNDO ? Kind.REDO : Kind.UNDO, action);
    }

    /// Undoes the last thing that a person did and that stands, in whatever session.
    public static Optional<TakeBack> findUndo(Review review, String who) {
        return findUndo(review, Set.of(who));
    }

    /// The same of a person who acted under several names.
    public static Optional<TakeBack> findUndo(Review review, Set<String> who) {
        return Reversal.findUndoable(review, who).map(TakeBack::undo);
    }

    /// Redoes what a person undid last.
    public static Optional<TakeBack> findRedo(Review review, String who) {
        return findRedo(review, Set.of(who));
    }

    /// The same of a person who acted under several names.
    public static Optional<TakeBack> findRedo(Review review, Set<String> who) {
        return Reversal.findRedoable(review, who).map(each -> new TakeBack(Kind.REDO, each));
    }

    @Override
    public String reverses() {
        return action.id();
    }

    @Override
    public List<Change> changes(Review review) {
        return Reversal.of(review, action).changes();
    }
}
