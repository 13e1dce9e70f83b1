package plumbline.review.look;

import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// How far a cell has come among those who review it, and what each of them decided that holds, the
/// first one first. `me` is who looks at it, empty for nobody, and `ownReason` what they wrote;
/// `mine` says that they are asked for a second look.
public record Look(
        ReviewState state, List<Opinion> opinions, String me, String ownReason, boolean mine) {

    public Look {
        opinions = List.copyOf(opinions);
    }

    /// That of a cell that nobody decided.
    public static Look of(ReviewState state) {
        return new Look(state, List.of(), "", "", false);
    }

    /// As it is now, for a person; empty for nobody.
    public static Look of(Review review, Cell cell, String me) {
        Place stateOf = Place.of(cell, Aspect.STATE);
        ReviewState state =
                review.find(stateOf, Decision.State.class)
                        .map(Decision.State::state)
                        .orElse(ReviewState.DRAFT);
        List<Opinion> opinions = opinions(review, cell);
        boolean asked =
                state == ReviewState.READY
                        && !me.isEmpty()
                        && (opinions.isEmpty()
                                ? review.history(stateOf).stream()
                                        .noneMatch(each -> each.who().equals(me))
                                : opinions.stream().noneMatch(each -> each.who().equals(me)));
        return new Look(state, opinions, me, ownReason(review, cell, me), asked);
    }

    private static String ownReason(Review review, Cell cell, String me) {
        return review.holding(Place.of(cell, Aspect.REASON)).stream()
                .filter(each -> each.action().who().equals(me))
                .map(each -> each.decision() instanceof Decision.Text(String text) ? text : "")
                .findFirst()
                .orElse("");
    }

    /// Whether whoever looks at it is to decide beside what others decided.
    public boolean isBeside() {
        return mine && !opinions.isEmpty();
    }

    /// The reason as whoever looks at it gave it, where that is another than the one that stands.
    public String reason(String standing) {
        return isBeside() ? ownReason : findOwn().map(Opinion::reason).orElse(standing);
    }

    private static List<Opinion> opinions(Review review, Cell cell) {
        Place reasonOf = Place.of(cell, Aspect.REASON);
        List<Review.Contender> results = review.holding(Place.of(cell, Aspect.RESULT));
        List<Review.Contender> reasons = review.holding(reasonOf);
        return results.stream().map(each -> opinion(each, results, reasons)).toList();
    }

    private static Opinion opinion(
            Review.Contender of, List<Review.Contender> results, List<Review.Contender> reasons) {
        return new Opinion(
                of.action(),
                of.decision() instanceof Decision.Result result ? result : null,
                reason(of.action(), results, reasons));
    }

    /// One's own, or that which nobody else gave who differs.
    private static String reason(
            Action of, List<Review.Contender> results, List<Review.Contender> reasons) {
        Stream<Review.Contender> own =
                reasons.stream().filter(each -> each.action().who().equals(of.who()));
        Stream<Review.Contender> nobodys =
                reasons.stream()
                        .filter(
                                each ->
                                        results.stream()
                                                .noneMatch(
                                                        other ->
                                                                other.action()
                                                                        .who()
                                                                        .equals(
                                                                                each.action()
                                                                                        .who())));
        boolean first = !results.isEmpty() && results.getFirst().action().equals(of);
        return Stream.concat(own, first ? nobodys : Stream.empty())
                .map(Review.Contender::decision)
                .filter(Decision.Text.class::isInstance)
                .map(each -> ((Decision.Text) Objects.requireNonNull(each)).text())
                .findFirst()
                .orElse("");
    }

    /// Whether people decided differently and nobody has settled it.
    public boolean isDisputed() {
        return opinions.stream().skip(1).anyMatch(each -> !agree(each, opinions.getFirst()));
    }

    private static boolean agree(Opinion one, Opinion other) {
        Optional<Decision.Result> theirs = other.findResult();
        return one.findResult()
                .map(each -> theirs.filter(each::agreesWith).isPresent())
                .orElseGet(theirs::isEmpty);
    }

    /// What whoever looks at it decided, where people differ.
    public Optional<Opinion> findOwn() {
        return isDisputed()
                ? opinions.stream().filter(each -> each.who().equals(me)).findFirst()
                : Optional.empty();
    }

    /// Everybody whose decision holds, in their order.
    public List<String> people() {
        return opinions.stream().map(Opinion::who).distinct().toList();
    }
}
