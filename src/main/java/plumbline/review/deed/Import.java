package plumbline.review.deed;

import plumbline.check.Status;
import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Brings in a document with what it says of cells; nobody has confirmed that yet.
public record Import(
        String id,
        Decision.Imported document,
        SortedMap<Cell, Status> results,
        SortedMap<Cell, String> reasons)
        implements Deed {

    public Import {
        results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
    }

    @Override
    public Kind kind() {
        return Kind.IMPORT;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review).put(Place.ofImport(id), document);
        results.forEach(
                (cell, status) ->
                        changes.put(
                                Place.of(cell, Aspect.RESULT),
                                new Decision.Result(status, Decision.Origin.IMPORTED)));
        reasons.forEach(
                (cell, text) ->
                        changes.put(Place.of(cell, Aspect.REASON), new Decision.Text(text)));
        return changes.list();
    }
}
