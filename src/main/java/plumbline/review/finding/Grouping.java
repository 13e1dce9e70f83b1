package plumbline.review.finding;

import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Decision.Grouped;
import plumbline.review.decision.Decision.Weight;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Puts cells into findings by hand, each time as the changes of one action; a cell is in one
/// finding only.
public final class Grouping {

    private static final String BY_CHECK = "check:";

    private final Review review;

    public Grouping(Review review) {
        this.review = review;
    }

    /// The id of the finding that gathers a check.
    public static String idOf(String check) {
        return BY_CHECK + check;
    }

    static boolean isByCheck(String id) {
        return id.startsWith(BY_CHECK);
    }

    /// What people said of findings, by their ids.
    static Map<String, Grouped> named(Review review) {
        Map<String, Grouped> named = new TreeMap<>();
        review.decisions().forEach(each -> name(each.getKey(), each.getValue(), named));
        return named;
    }

    private static void name(Place place, Decision decision, Map<String, Grouped> named) {
        if (place.subject() instanceof Subject.OfFinding(String id)
                && decision instanceof Grouped grouped) {
            named.put(id, grouped);
        }
    }

    /// All cells that people put into findings.
    public Set<Cell> cells() {
        return named(review).values().stream()
                .flatMap(each -> each.cells().stream())
                .collect(Collectors.toSet());
    }

    /// Makes one finding of these cells, whichever they were in; that is also how one is split. A
    /// finding made by hand that loses its last cell is gone.
    public List<Change> group(String id, String title, List<Cell> cells) {
        Changes changes = new Changes(review);
        Map<String, Grouped> others = named(review);
        others.remove(id);
        others.forEach((other, grouped) -> take(cells, other, grouped, changes));
        return changes.put(place(id), new Grouped(title, cells)).list();
    }

    private void take(List<Cell> cells, String id, Grouped from, Changes changes) {
        List<Cell> left = new ArrayList<>(from.cells());
        if (left.removeAll(cells)) {
            if (left.isEmpty() && !isByCheck(id)) {
                drop(id, changes);
            } else {
                changes.put(place(id), new Grouped(from.title(), left));
            }
        }
    }

    private void drop(String id, Changes changes) {
        review.decisions()
                .map(Map.Entry::getKey)
                .filter(each -> each.subject().equals(new Subject.OfFinding(id)))
                .forEach(each -> changes.put(each, null));
    }

    /// Gives a finding another title, also one that gathers a check.
    public List<Change> rename(String id, String title) {
        List<Cell> cells =
                review.find(place(id), Grouped.class).map(Grouped::cells).orElse(List.of());
        return new Changes(review).put(place(id), new Grouped(title, cells)).list();
    }

    /// A finding without cells.
    public List<Change> standAlone(String id, String title, Weight weight) {
        return new Changes(review)
                .put(place(id), new Grouped(title, List.of()))
                .put(Place.ofFinding(id, Aspect.SEVERITY), weight)
                .list();
    }

    /// Takes back what people said of a finding; its cells go back to those of their checks.
    public List<Change> dissolve(String id) {
        Changes changes = new Changes(review);
        drop(id, changes);
        return changes.list();
    }

    private static Place place(String id) {
        return Place.ofFinding(id, Aspect.FINDING);
    }
}
