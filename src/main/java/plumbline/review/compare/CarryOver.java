package plumbline.review.compare;

import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.anchor.Freshness;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Takes decisions over from an audit to the next one: as a proposal where the check asks the same
/// and the evidence still holds, and else as a question with the reasons.
///
/// Nothing is decided by it: a person accepts, and [TakeOver] is one action.
public final class CarryOver {

    private final Comparison comparison;
    private final Review last;
    private final Review now;
    private final Obstacles obstacles;
    private final Map<Cell, List<Place>> evidence = new HashMap<>();

    /// `freshness` says what became of evidence of the last review; what it does not say is not
    /// known.
    public CarryOver(
            Comparison comparison,
            Review last,
            Review now,
            Map<Place, Freshness> freshness,
            LocalDate today) {
        this.comparison = comparison;
        this.last = last;
        this.now = now;
        this.obstacles = new Obstacles(last, now, freshness, today);
        last.decisions().map(Map.Entry::getKey).forEach(this::keepEvidence);
    }

    private void keepEvidence(Place place) {
        if (place.aspect() == Aspect.EVIDENCE
                && place.subject() instanceof Subject.OfCell(Cell cell)) {
            evidence.computeIfAbsent(cell, _ -> new ArrayList<>()).add(place);
        }
    }

    /// What can be taken over or asked, for every cell that was decided and is open now.
    public List<LastTime> all() {
        return comparison.changes().stream()
                .filter(each -> each.group() == Group.REOPENED)
                .flatMap(this::lastTime)
                .toList();
    }

    private Stream<LastTime> lastTime(CellChange change) {
        Answer answer = change.before();
        Answer open = change.after();
        if (answer == null || open == null || answer.basis() == Basis.PROPOSED) {
            return Stream.empty();
        }
        Cell then = change.cell().ofService(comparison.nameBefore(change.cell().service()));
        Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        found.addAll(Obstacles.ofCheck(answer.check(), open.check()));
        found.addAll(obstacles.ofEvidence(evidence.getOrDefault(then, List.of())));
        found.addAll(obstacles.ofDisposition(answer.disposition()));
        return Stream.of(new LastTime(change.cell(), answer, changes(then, change.cell()), found));
    }

    private List<Change> changes(Cell then, Cell cell) {
        Changes changes = new Changes(now);
        last.find(Place.of(then, Aspect.RESULT), Decision.Result.class)
                .ifPresent(each -> changes.put(Place.of(cell, Aspect.RESULT), confirmed(each)));
        for (Aspect each : List.of(Aspect.REASON, Aspect.DISPOSITION, Aspect.SEVERITY)) {
            copy(changes, Place.of(then, each), Place.of(cell, each));
        }
        for (Place each : evidence.getOrDefault(then, List.of())) {
            copy(changes, each, Place.of(cell, Aspect.EVIDENCE, each.item()));
        }
        last.find(Place.of(then, Aspect.DISPOSITION), Decision.Disposed.class)
                .map(each -> each.disposition().assumptions())
                .orElse(List.of())
                .forEach(each -> bringAlong(changes, Place.ofAssumption(each)));
        return changes.list();
    }

    /// Whoever accepts confirms.
    private static Decision confirmed(Decision.Result result) {
        return new Decision.Result(result.status(), Decision.Origin.CONFIRMED_PROPOSAL);
    }

    private void copy(Changes changes, Place from, Place to) {
        last.find(from).ifPresent(each -> changes.put(to, each));
    }

    private void bringAlong(Changes changes, Place assumption) {
        if (now.find(assumption).isEmpty()) {
            copy(changes, assumption, assumption);
        }
    }
}
