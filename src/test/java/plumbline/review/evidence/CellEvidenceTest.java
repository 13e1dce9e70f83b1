package plumbline.review.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Desk;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class CellEvidenceTest {

    private static final Cell ORDER = new Cell("order", "lock-timeout");
    private static final Cell TICKET = new Cell("ticket", "lock-timeout");

    private final Desk desk =
            new Desk().ask(Desk.check("lock-timeout", Severity.HIGH), "order", "ticket");

    private static Found threeLinesOn(String service, Anchor anchor) {
        return service.equals("order")
                ? Desk.found(Freshness.MOVED, anchor.movedTo(anchor.path(), anchor.firstLine() + 3))
                : Desk.found(Freshness.GONE, anchor);
    }

    private List<Attached> evidence() {
        return desk.cells().stream().map(CellState::evidence).flatMap(List::stream).toList();
    }

    @Test
    void allEvidenceThatMovedIsAnchoredAnewInOneAction() {
        Place first = desk.attach(ORDER, "e-1", Status.FAIL, 1);
        Place second = desk.attach(ORDER, "e-2", Status.FAIL, 2);
        desk.attach(TICKET, "e-3", Status.FAIL, 3);
        desk.look(CellEvidenceTest::threeLinesOn);

        Map<Place, Anchor> moved = CellEvidence.moved(evidence());
        assertThat(moved).containsOnlyKeys(first, second);
        Action action = desk.act(Action.Kind.RE_ANCHOR, anchored(moved));

        assertThat(lines(ORDER)).containsExactly(4, 5);
        assertThat(lines(TICKET)).containsExactly(3);
        assertThat(CellEvidence.moved(evidence())).isEmpty();

        desk.undo(action);
        assertThat(lines(ORDER)).containsExactly(1, 2);
    }

    private List<Change> anchored(Map<Place, Anchor> anchors) {
        Changes changes = new Changes(desk.review());
        for (Attached each : evidence()) {
            Anchor anchor = anchors.get(each.place());
            if (anchor != null) {
                changes.put(each.place(), new Decision.Supported(each.item().anchoredAt(anchor)));
            }
        }
        return changes.list();
    }

    private List<Integer> lines(Cell cell) {
        List<Integer> lines = new ArrayList<>();
        for (Attached each : desk.cell(cell).evidence()) {
            Anchor anchor = each.item().anchor();
            lines.add(anchor == null ? 0 : anchor.firstLine());
        }
        return lines;
    }

    @Test
    void whatWasAnchoredAnewSinceTheLookIsNotStale() {
        desk.attach(ORDER, "e-1", Status.FAIL, 1);
        desk.look((_, each) -> Desk.found(Freshness.CHANGED, each));
        assertThat(evidence()).allMatch(Attached::isStale);

        desk.attach(ORDER, "e-1", Status.FAIL, 7);
        assertThat(evidence()).noneMatch(Attached::isStale);
    }

    @Test
    void onlyWhatHasAPlaceIsLookedAt() {
        desk.attach(ORDER, "e-1", Desk.statement(EvidenceItem.Kind.LINK, Status.FAIL));
        desk.attach(TICKET, "e-2", Status.FAIL, 1);
        List<String> asked = new ArrayList<>();

        desk.look(
                (service, anchor) -> {
                    asked.add(service + " " + anchor.firstLine());
                    return Desk.found(Freshness.UNREADABLE, anchor);
                });

        assertThat(asked).containsExactly("ticket 1");
        assertThat(evidence()).extracting(Attached::isStale).containsExactly(false, true);
    }

    @Test
    void nothingIsStaleBeforeSomebodyLooked() {
        desk.attach(ORDER, "e-1", Status.FAIL, 1);

        assertThat(CellEvidence.of(desk.review(), Rechecks.NONE).of(ORDER))
                .singleElement()
                .matches(each -> !each.isStale() && each.findMoved().isEmpty());
        assertThat(CellEvidence.of(desk.review(), Rechecks.NONE).of(TICKET)).isEmpty();
    }

    @Test
    void onlyWhatNobodyLookedForIsLookedForAfterADeed() {
        desk.attach(ORDER, "e-1", Status.FAIL, 1);
        Rechecks first = Rechecks.of(desk.review(), (_, each) -> Desk.found(Freshness.GONE, each));
        desk.attach(ORDER, "e-2", Status.FAIL, 2);

        Rechecks all =
                first.and(
                        CellEvidence.of(desk.review(), first).of(ORDER),
                        (_, each) -> Desk.found(Freshness.FRESH, each));

        assertThat(CellEvidence.of(desk.review(), all).of(ORDER))
                .extracting(Attached::isStale)
                .containsExactly(true, false);
        assertThat(
                        all.and(
                                CellEvidence.of(desk.review(), all).of(ORDER),
                                (_, each) -> Desk.found(Freshness.GONE, each)))
                .isSameAs(all);
    }
}
