package plumbline.review.evidence;

import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The evidence of all cells of a review, the oldest first.
public final class CellEvidence {

    private static final Comparator<Attached> BY_AGE =
            Comparator.comparing((Attached each) -> each.item().captured())
                    .thenComparing(Attached::id);

    private final Map<Cell, List<Attached>> byCell;

    private CellEvidence(Map<Cell, List<Attached>> byCell) {
        this.byCell = byCell;
    }

    public static CellEvidence of(Review review, Rechecks rechecks) {
        return new CellEvidence(
                review.decisions()
                        .flatMap(each -> attached(each.getKey(), each.getValue(), rechecks))
                        .sorted(BY_AGE)
                        .collect(
                                Collectors.groupingBy(
                                        Attached::cell, TreeMap::new, Collectors.toList())));
    }

    private static Stream<Attached> attached(Place place, Decision decision, Rechecks rechecks) {
        return decision instanceof Decision.Supported(EvidenceItem item)
                ? place.findCell().stream()
                        .map(
                                cell ->
                                        new Attached(
                                                cell, place.item(), item, rechecks.of(place, item)))
                : Stream.empty();
    }

    public List<Attached> of(Cell cell) {
        return List.copyOf(byCell.getOrDefault(cell, List.of()));
    }

    public Stream<Attached> all() {
        return byCell.values().stream().flatMap(List::stream);
    }

    /// Where evidence has moved to, for one action that anchors all of it anew.
    public static Map<Place, Anchor> moved(Collection<Attached> evidence) {
        Map<Place, Anchor> moved = new LinkedHashMap<>();
        evidence.forEach(
                each -> each.findMoved().ifPresent(anchor -> moved.put(each.place(), anchor)));
        return moved;
    }
}
