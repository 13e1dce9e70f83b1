package plumbline.review.deed;

import plumbline.check.Status;
import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Decision.Origin;
import plumbline.review.decision.Place;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Gives cells results, with a reason for all of them; an empty one leaves their reasons as they
/// are.
public record Decide(Kind kind, SortedMap<Cell, Status> results, Origin origin, String reason)
        implements Deed {

    public Decide {
        results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    }

    /// A result that a person set.
    public static Decide one(Cell cell, Status status, String reason) {
        return new Decide(Kind.DECIDE, same(List.of(cell), status), Origin.PERSON, reason);
    }

    /// The same result for many.
    public static Decide alike(Collection<Cell> cells, Status status, String reason) {
        return new Decide(Kind.APPLY_TO_SIMILAR, same(cells, status), Origin.PERSON, reason);
    }

    /// Confirms what was proposed.
    public static Decide confirm(Map<Cell, Status> proposed) {
        return new Decide(
                Kind.ACCEPT_PROPOSALS, new TreeMap<>(proposed), Origin.CONFIRMED_PROPOSAL, "");
    }

    /// The decision that each cell gets.
    public Map<Cell, Decision.Result> decisions() {
        Map<Cell, Decision.Result> all = new TreeMap<>();
        results.forEach((cell, status) -> all.put(cell, new Decision.Result(status, origin)));
        return all;
    }

    private static SortedMap<Cell, Status> same(Collection<Cell> cells, Status status) {
        return cells.stream()
                .collect(
                        Collectors.toMap(each -> each, _ -> status, (one, _) -> one, TreeMap::new));
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        results.forEach(
                (cell, status) -> {
                    changes.put(Place.of(cell, Aspect.RESULT), new Decision.Result(status, origin));
                    if (!reason.isBlank()) {
                        changes.put(Place.of(cell, Aspect.REASON), new Decision.Text(reason));
                    }
                });
        return changes.list();
    }
}
