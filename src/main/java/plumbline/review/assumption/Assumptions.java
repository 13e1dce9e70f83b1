package plumbline.review.assumption;

import plumbline.check.Status;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.decision.Subject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The assumptions of a review, and the dispositions in force that rest on them.
///
/// A disposition is in force unless its cell passes or does not apply: there it decides nothing.
public final class Assumptions {

    private final Review review;
    private final List<Resting> dispositions;

    /// A disposition, and where it stands.
    private record Resting(Place place, Disposition disposition) {}

    private Assumptions(Review review) {
        this.review = review;
        this.dispositions =
                review.decisions()
                        .flatMap(each -> resting(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(each -> each.place().toString()))
                        .toList();
    }

    /// As they are now.
    public static Assumptions of(Review review) {
        return new Assumptions(review);
    }

    private Stream<Resting> resting(Place place, Decision decision) {
        return decision instanceof Decision.Disposed(Disposition disposition) && isInForce(place)
                ? Stream.of(new Resting(place, disposition))
                : Stream.empty();
    }

    private boolean isInForce(Place place) {
        return place.findCell()
                .flatMap(each -> review.find(Place.of(each, Aspect.RESULT), Decision.Result.class))
                .map(Decision.Result::status)
                .map(Status::isWorthTelling)
                .orElse(true);
    }

    /// All that somebody wrote down, `A-2` before `A-10`.
    public List<AssumptionState> all() {
        return review.decisions()
                .flatMap(each -> state(each.getKey(), each.getValue()))
                .sorted(
                        Comparator.comparingInt((AssumptionState each) -> each.id().length())
                                .thenComparing(AssumptionState::id))
                .toList();
    }

    private Stream<AssumptionState> state(Place place, Decision decision) {
        return place.subject() instanceof Subject.OfAssumption(String id)
                        && decision instanceof Decision.Assumed(Assumption assumption)
                ? Stream.of(new AssumptionState(id, assumption, restingOn(id)))
                : Stream.empty();
    }

    /// The dispositions that would be taken back with an assumption.
    public List<Place> restingOn(String id) {
        return dispositions.stream()
                .filter(each -> each.disposition().assumptions().contains(id))
                .map(Resting::place)
                .toList();
    }

    /// What says that an assumption is wrong: all that rests on it is taken back and returned, for
    /// somebody to decide anew. Results stay.
    public List<Change> refute(String id) {
        Changes changes = new Changes(review);
        find(id).ifPresent(
                        each ->
                                changes.put(
                                        Place.ofAssumption(id),
                                        new Decision.Assumed(each.refuted())));
        for (Place each : restingOn(id)) {
            changes.put(each, null);
            changes.put(
                    new Place(each.subject(), Aspect.STATE, ""),
                    new Decision.State(ReviewState.RETURNED));
        }
        return changes.list();
    }

    /// The dispositions that rest on what may not be taken for granted at a day.
    public List<Unsound> unsound(LocalDate day) {
        return dispositions.stream().flatMap(each -> unsound(each, day)).toList();
    }

    private Stream<Unsound> unsound(Resting resting, LocalDate day) {
        return resting.disposition().assumptions().stream()
                .flatMap(
                        id ->
                                findFault(id, day).stream()
                                        .map(why -> new Unsound(resting.place(), id, why)));
    }

    /// Why nothing may rest on an assumption at a day.
    public Optional<Unsound.Why> findFault(String id, LocalDate day) {
        Optional<Assumption> assumption = find(id);
        if (assumption.isEmpty()) {
            return Optional.of(Unsound.Why.UNKNOWN);
        }
        return assumption
                .filter(each -> !each.holdsOn(day))
                .map(each -> each.holds() ? Unsound.Why.EXPIRED : Unsound.Why.REFUTED);
    }

    private Optional<Assumption> find(String id) {
        return review.find(Place.ofAssumption(id), Decision.Assumed.class)
                .map(Decision.Assumed::assumption);
    }
}
