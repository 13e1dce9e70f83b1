package plumbline.review.assumption;

import plumbline.review.decision.Assumption;
import plumbline.review.decision.Place;

import java.util.List;

/// An assumption and the dispositions in force that rest on it: those that would reopen.
public record AssumptionState(String id, Assumption assumption, List<Place> decisions) {

    public AssumptionState {
        decisions = List.copyOf(decisions);
    }
}
