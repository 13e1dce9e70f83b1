package plumbline.review.deed;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Review;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A person who acts, with a clock and chance to make ids of.
///
/// An action is later than all that its author knew, whatever the clock says, so that the order of
/// time is an order of what led to what.
public record Author(String who, InstantSource clock, RandomGenerator random) {

    /// One who acts now.
    public static Author of(String who) {
        return new Author(who, InstantSource.system(), RandomGenerator.getDefault());
    }

    /// The same under another name, which what was done before does not get.
    public Author named(String other) {
        return other.equals(who) ? this : new Author(other, clock, random);
    }

    /// What a deed comes to; empty when it changes nothing.
    public Optional<Action> act(Review review, Deed deed) {
        List<Change> changes = deed.changes(review);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(action(review, deed, known(review, deed, changes)));
    }

    /// What takes an action back has said already what it follows.
    private static List<Change> known(Review review, Deed deed, List<Change> changes) {
        return deed.knowsWhatItFollows()
                ? changes
                : changes.stream().map(review::following).toList();
    }

    private Action action(Review review, Deed deed, List<Change> changes) {
        Instant at = after(review.findLast().map(Action::at).orElse(Instant.EPOCH));
        return new Action(Ids.of(at, random), at, who, deed.kind(), deed.reverses(), changes);
    }

    private Instant after(Instant last) {
        Instant now = now();
        Instant next = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
        return next.isAfter(Action.LATEST) ? Action.LATEST : next;
    }

    /// A clock that is not to be believed tells nothing.
    private Instant now() {
        Instant now = clock.instant();
        return now.isAfter(Action.LATEST) ? Instant.EPOCH : now.truncatedTo(ChronoUnit.MICROS);
    }

    /// An id for a piece of evidence, a note, an assumption: no two are the same, and a later one
    /// sorts behind an earlier one.
    public String newId() {
        return Ids.of(now(), random);
    }
}
