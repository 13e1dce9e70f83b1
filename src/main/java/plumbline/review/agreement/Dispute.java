package plumbline.review.agreement;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.List;

/// A place where people who did not know of each other decided differently: what stands, and what
/// contends with it.
public record Dispute(Place place, @Nullable Decision stands, List<Review.Contender> contenders) {

    public Dispute {
        contenders = List.copyOf(contenders);
    }

    public static List<Dispute> all(Review review) {
        return review.disputed().stream()
                .map(
                        each ->
                                new Dispute(
                                        each,
                                        review.find(each).orElse(null),
                                        review.disputes(each)))
                .toList();
    }

    /// In what they differ.
    public Aspect aspect() {
        return place.aspect();
    }

    /// Settles it for what stands.
    public Change keep() {
        return new Change(place, stands, stands);
    }

    /// Settles it for one that contends.
    public Change yieldTo(Review.Contender contender) {
        return new Change(place, stands, contender.decision());
    }
}
