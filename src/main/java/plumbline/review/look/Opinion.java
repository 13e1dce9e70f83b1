package plumbline.review.look;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action;
import plumbline.review.decision.Decision;

import java.util.Optional;

/// What one person decided about a cell, and why.
public record Opinion(Action action, Decision.@Nullable Result result, String reason) {

    public String who() {
        return action.who();
    }

    /// Nothing where that person took a result back that somebody else had changed.
    public Optional<Decision.Result> findResult() {
        return Optional.ofNullable(result);
    }
}
