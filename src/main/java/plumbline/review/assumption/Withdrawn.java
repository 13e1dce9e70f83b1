package plumbline.review.assumption;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A disposition that fell with an assumption, and the action that refuted it.
public record Withdrawn(Disposition disposition, Action by) {

    /// What stood at a place, if an assumption was the last to change it.
    public static Optional<Withdrawn> find(Review review, Place place) {
        List<Action> history = review.history(place);
        return review.find(place).isPresent() || history.isEmpty()
                ? Optional.empty()
                : find(history.getLast(), place);
    }

    private static Optional<Withdrawn> find(Action last, Place place) {
        return last.kind() == Action.Kind.REFUTE
                ? last.changes().stream()
                        .filter(each -> each.place().equals(place))
                        .flatMap(each -> withdrawn(each, last))
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<Withdrawn> withdrawn(Change change, Action by) {
        return change.before() instanceof Decision.Disposed(Disposition disposition)
                ? Stream.of(new Withdrawn(disposition, by))
                : Stream.empty();
    }
}
