package plumbline.report.content;

import plumbline.check.Proposal;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.deed.Author;
import plumbline.review.deed.Worked;

import java.util.List;
import java.util.Map;

/// What a review would be if somebody confirmed all that is proposed where nobody has decided.
final class Confirmed {

    private Confirmed() {}

    static Review all(Review review, Map<Cell, Proposal> proposals) {
        Review shown = Review.of(review.actions());
        Author.of("")
                .act(shown, new Worked(Action.Kind.ACCEPT_PROPOSALS, changes(shown, proposals)))
                .ifPresent(shown::add);
        return shown;
    }

    private static List<Change> changes(Review review, Map<Cell, Proposal> proposals) {
        Changes changes = new Changes(review);
        proposals.forEach(
                (cell, proposal) -> {
                    Place result = Place.of(cell, Aspect.RESULT);
                    Place reason = Place.of(cell, Aspect.REASON);
                    if (review.find(result).isEmpty()) {
                        changes.put(
                                result,
                                new Decision.Result(
                                        proposal.status(), Decision.Origin.CONFIRMED_PROPOSAL));
                    }
                    if (review.find(result).isEmpty() && review.find(reason).isEmpty()) {
                        changes.put(reason, new Decision.Text(proposal.reason()));
                    }
                });
        return changes.list();
    }
}
