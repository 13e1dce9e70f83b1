package plumbline.review.compare;

import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.evidence.Attached;
import plumbline.review.evidence.CellEvidence;
import plumbline.review.evidence.Rechecks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Takes decisions over from an audit to the next one: as a proposal where the check asks the same
/// and the evidence still holds, and else as a question with the reasons.
///
/// Nothing is decided by it: a person accepts, and all of that is taken over as one action.
public final class CarryOver {

    private final Comparison comparison;
    private final Review last;
    private final Review now;
    private final Obstacles obstacles;
    private final CellEvidence evidence;

    /// `rechecks` says what became of the evidence of the last review.
    public CarryOver(
            Comparison comparison, Review last, Review now, Rechecks rechecks, LocalDate today) {
        this.comparison = comparison;
        this.last = last;
        this.now = now;
        this.obstacles = new Obstacles(last, now, today);
        this.evidence = CellEvidence.of(last, rechecks);
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
        found.addAll(Obstacles.ofEvidence(evidence.of(then)));
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
        for (Attached each : evidence.of(then)) {
            copy(changes, each.place(), Place.of(cell, Aspect.EVIDENCE, each.id()));
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
