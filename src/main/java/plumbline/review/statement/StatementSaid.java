package plumbline.review.statement;

import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is to be made of a statement, who said so, and when.
public record StatementSaid(
        Subject.OfStatement statement, Decision.SetAside said, String who, Instant at) {

    /// All that stands in a review.
    public static List<StatementSaid> all(Review review) {
        return review.decisions().flatMap(each -> of(each, review)).toList();
    }

    private static Stream<StatementSaid> of(Map.Entry<Place, Decision> each, Review review) {
        if (each.getKey().aspect() != Aspect.STATEMENT
                || !(each.getKey().subject() instanceof Subject.OfStatement statement)
                || !(each.getValue() instanceof Decision.SetAside said)) {
            return Stream.empty();
        }
        Action last = review.history(each.getKey()).getLast();
        return Stream.of(new StatementSaid(statement, said, last.who(), last.at()));
    }
}
