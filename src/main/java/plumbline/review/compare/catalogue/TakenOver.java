package plumbline.review.compare.catalogue;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// What somebody took over from an earlier audit at once, as far as it still stands.
public record TakenOver(String who, Instant at, Counts counts) {

    /// How much of what: results, checks of its own, checks that are not asked, severities, and
    /// what judging takes for granted.
    public record Counts(int results, int ownChecks, int notAsked, int severities, int settings) {

        /// Of changes.
        public static Counts of(Collection<Change> changes) {
            return new Counts(
                    count(changes, Aspect.RESULT),
                    count(changes, Aspect.CHECK),
                    count(changes, Aspect.ASKED),
                    count(changes, Aspect.SEVERITY),
                    count(changes, Aspect.SETTING));
        }

        private static int count(Collection<Change> changes, Aspect aspect) {
            return (int) changes.stream().filter(each -> each.place().aspect() == aspect).count();
        }

        public boolean isNothing() {
            return equals(new Counts(0, 0, 0, 0, 0));
        }
    }

    /// All of a review, the first one first; what was taken back or decided anew is none of it.
    public static List<TakenOver> all(Review review) {
        return review.actions().stream()
                .filter(each -> each.kind() == Action.Kind.CARRY_OVER)
                .map(each -> new TakenOver(each.who(), each.at(), standing(each, review)))
                .filter(each -> !each.counts().isNothing())
                .toList();
    }

    private static Counts standing(Action action, Review review) {
        return Counts.of(
                action.changes().stream()
                        .filter(
                                each -> {
                                    Decision stands = review.find(each.place()).orElse(null);
                                    return stands != null && Objects.equals(stands, each.after());
                                })
                        .toList());
    }
}
