package plumbline.review.cell;

import plumbline.check.Severity;
import plumbline.review.decision.Decision;

/// How much a cell weighs, who says so, and why.
public record Weighed(Severity severity, By by, String reason) {

    static Weighed by(By by, Decision.Weight weight) {
        return new Weighed(weight.severity(), by, weight.reason());
    }

    /// Who says it; a later one goes before those above it.
    public enum By {
        /// The catalogue.
        CHECK,
        /// The profile, for this check.
        PROFILE,
        /// A person, for all checks of the service.
        SERVICE,
        /// A person, for this cell.
        CELL
    }
}
