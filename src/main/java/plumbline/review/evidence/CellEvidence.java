package plumbline.review.evidence;

import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The evidence of cells as a review has it, the oldest first.
public final class CellEvidence {

    private static final Comparator<Attached> BY_AGE =
            Comparator.comparing((Attached each) -> each.item().captured())
                    .thenComparing(Attached::id);

    private final Review review;
    private final Rechecks rechecks;

    private CellEvidence(Review review, Rechecks rechecks) {
        this.review = review;
        this.rechecks = rechecks;
    }

    public static CellEvidence of(Review review, Rechecks rechecks) {
        return new CellEvidence(review, rechecks);
    }

    public List<Attached> of(Cell cell) {
        return review.decisions(new Subject.OfCell(cell), Aspect.EVIDENCE)
                .flatMap(each -> attached(each.getKey(), each.getValue(), rechecks))
                .sorted(BY_AGE)
                .toList();
    }

    /// That of all cells, one cell after the other.
    public Stream<Attached> all() {
        return review.decisions()
                .flatMap(each -> attached(each.getKey(), each.getValue(), rechecks))
                .sorted(Comparator.comparing(Attached::cell).thenComparing(BY_AGE));
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

    /// Where evidence has moved to, for one action that anchors all of it anew.
    public static Map<Place, Anchor> moved(Collection<Attached> evidence) {
        Map<Place, Anchor> moved = new LinkedHashMap<>();
        evidence.forEach(
                each -> each.findMoved().ifPresent(anchor -> moved.put(each.place(), anchor)));
        return moved;
    }
}
