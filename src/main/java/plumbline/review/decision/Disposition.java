package plumbline.review.decision;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What happens with a result that is no PASS.
///
/// `more` is what the kind asks for beside a reason: the priority of a fix, the commit that fixed
/// it, the cell that it doubles. `assumptions` are those it rests on.
public record Disposition(
        Kind kind,
        String reason,
        String owner,
        @Nullable LocalDate reviewBy,
        String more,
        List<String> assumptions) {

    public Disposition {
        assumptions = List.copyOf(assumptions);
    }

    /// The kinds, and whether a risk stays where it is.
    public enum Kind {
        TO_FIX(false),
        ACCEPTED_RISK(true),
        SKIPPED(true),
        ALREADY_FIXED(false),
        FALSE_POSITIVE(false),
        NOT_IN_SCOPE(true),
        DUPLICATE_OF(false),
        COVERED_BY(false);

        private final boolean leavesRisk;

        Kind(boolean leavesRisk) {
            this.leavesRisk = leavesRisk;
        }

        /// Whether somebody has to own it and look at it again.
        public boolean leavesRisk() {
            return leavesRisk;
        }
    }
}
