package plumbline.review.cell;

import plumbline.check.Severity;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.Optional;

/// How much a cell weighs, who says so, and why.
public record Weighed(Severity severity, By by, String reason) {

    /// What somebody said of a cell, or else of its service, or else of its check.
    public static Optional<Weighed> find(Review review, Cell cell) {
        return find(review, Place.of(cell, Aspect.SEVERITY), By.CELL)
                .or(
                        () ->
                                find(
                                        review,
                                        Place.ofService(cell.service(), Aspect.SEVERITY),
                                        By.SERVICE))
                .or(() -> find(review, Place.ofCheck(cell.check(), Aspect.SEVERITY), By.AUDIT));
    }

    private static Optional<Weighed> find(Review review, Place place, By by) {
        return review.find(place, Decision.Weight.class)
                .map(each -> new Weighed(each.severity(), by, each.reason()));
    }

    /// Who says it; a later one goes before those above it.
    public enum By {
        /// The catalogue.
        CHECK,
        /// The profile, for this check.
        PROFILE,
        /// A person, for this check in all services.
        AUDIT,
        /// A person, for all checks of the service.
        SERVICE,
        /// A person, for this cell.
        CELL;

        /// Whether somebody said so in the audit, and why.
        public boolean isPersons() {
            return compareTo(PROFILE) > 0;
        }
    }
}
