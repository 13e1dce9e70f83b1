package plumbline.review.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Copies;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Decision.Origin;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.decision.Subject;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class DeedTest {

    private static final Cell ORDER = new Cell("order", "lock-timeout");
    private static final Cell TICKET = new Cell("ticket", "lock-timeout");
    private static final Subject OF_ORDER = new Subject.OfCell(ORDER);
    private static final EvidenceItem LINK =
            new EvidenceItem(
                    EvidenceItem.Kind.LINK,
                    "https://example.org",
                    Status.FAIL,
                    Instant.EPOCH,
                    null,
                    "");

    private final Review review = new Review();
    private final Author ada = Author.of("ada");

    private Action act(Deed deed) {
        Action action = ada.act(review, deed).orElseThrow();
        assertThat(action.kind()).isEqualTo(deed.kind());
        review.add(action);
        return action;
    }

    private Decision at(Cell cell, Aspect aspect) {
        return review.find(Place.of(cell, aspect)).orElseThrow();
    }

    private static Decision result(Status status, Origin origin) {
        return new Decision.Result(status, origin);
    }

    @Test
    void oneCellIsDecidedWithItsReason() {
        Action action = act(Decide.one(ORDER, Status.PARTIAL, "only in production"));

        assertThat(at(ORDER, Aspect.RESULT)).isEqualTo(result(Status.PARTIAL, Origin.PERSON));
        assertThat(at(ORDER, Aspect.REASON)).isEqualTo(new Decision.Text("only in production"));
        assertThat(action.kind()).isEqualTo(Kind.DECIDE);
        assertThat(action.changes()).extracting(Change::before).containsOnlyNulls();
    }

    @Test
    void manyCellsAreDecidedInOneStepThatIsTakenBackAsOne() {
        act(Decide.one(TICKET, Status.FAIL, ""));
        Action bulk = act(Decide.alike(List.of(ORDER, TICKET, ORDER), Status.PASS, ""));

        assertThat(bulk.changes())
                .extracting(Change::before)
                .containsExactly(null, result(Status.FAIL, Origin.PERSON));
        act(TakeBack.undo(bulk));
        assertThat(review.find(Place.of(ORDER, Aspect.RESULT))).isEmpty();
        assertThat(at(TICKET, Aspect.RESULT)).isEqualTo(result(Status.FAIL, Origin.PERSON));
    }

    @Test
    void proposalsAreConfirmedAndCellsCleared() {
        act(Decide.confirm(Map.of(ORDER, Status.FAIL, TICKET, Status.PASS)));
        assertThat(at(TICKET, Aspect.RESULT))
                .isEqualTo(result(Status.PASS, Origin.CONFIRMED_PROPOSAL));

        act(new Clear(List.of(ORDER, TICKET)));
        assertThat(review.decisions()).isEmpty();
    }

    @Test
    void reasonsAndNotesAreWrittenAndTakenAway() {
        act(new GiveReason(ORDER, "why"));
        act(new Note(new Subject.OfService("order"), "n1", "ask the team"));
        assertThat(review.decisions().map(Map.Entry::getValue))
                .containsExactlyInAnyOrder(
                        new Decision.Text("why"), new Decision.Text("ask the team"));

        act(new GiveReason(ORDER, " "));
        act(new Note(new Subject.OfService("order"), "n1", ""));
        assertThat(review.decisions()).isEmpty();
    }

    @Test
    void evidenceIsAttachedAnchoredAnewAndDetached() {
        Place place = Place.of(ORDER, Aspect.EVIDENCE, "e1");
        Anchor anchor = new Anchor("a.sql", "", "", 1, 2, "s", "c", Copies.NONE, "");
        act(new Attach(List.of(ORDER, TICKET), "e1", LINK));
        act(new Reanchor(Map.of(place, anchor, Place.of(ORDER, Aspect.EVIDENCE, "e2"), anchor)));

        assertThat(review.find(place)).contains(new Decision.Supported(LINK.anchoredAt(anchor)));
        act(new Detach(ORDER, "e1"));
        assertThat(review.decisions().map(Map.Entry::getKey))
                .containsExactly(Place.of(TICKET, Aspect.EVIDENCE, "e1"));
    }

    @Test
    void whatHappensWithItAndWhatItWeighsIsSaidAndTakenBack() {
        Disposition toFix =
                new Disposition(Disposition.Kind.TO_FIX, "", "ak", null, "P0", List.of());
        Decision.Weight weight = new Decision.Weight(Severity.HIGH, "busy");
        Subject finding = new Subject.OfFinding("f1");
        act(new Dispose(List.of(OF_ORDER, finding), toFix));
        act(new Weigh(OF_ORDER, weight));

        assertThat(at(ORDER, Aspect.DISPOSITION)).isEqualTo(new Decision.Disposed(toFix));
        assertThat(at(ORDER, Aspect.SEVERITY)).isEqualTo(weight);
        act(new Dispose(List.of(OF_ORDER, finding), null));
        act(new Weigh(OF_ORDER, null));
        assertThat(review.decisions()).isEmpty();
    }

    @Test
    void cellsAreHandedOn() {
        act(new HandOn(List.of(ORDER, TICKET), ReviewState.READY));

        assertThat(at(TICKET, Aspect.STATE)).isEqualTo(new Decision.State(ReviewState.READY));
    }

    @Test
    void anAssumptionIsWrittenDownAndTakenAway() {
        Assumption noData = new Assumption("no data", "ms", "", null, true);
        act(new Assume("A-1", noData));

        assertThat(review.decisions().map(Map.Entry::getValue))
                .containsExactly(new Decision.Assumed(noData));
        act(new Assume("A-1", null));
        assertThat(review.decisions()).isEmpty();
    }

    @Test
    void aDocumentIsBroughtInInOneStep() {
        Decision.Imported document = new Decision.Imported("order.md", "be86", "order");
        Action action =
                act(
                        new Import(
                                "i1",
                                document,
                                new TreeMap<>(Map.of(ORDER, Status.FAIL, TICKET, Status.PASS)),
                                new TreeMap<>(Map.of(ORDER, "said so"))));

        assertThat(action.changes()).hasSize(4);
        assertThat(at(ORDER, Aspect.RESULT)).isEqualTo(result(Status.FAIL, Origin.IMPORTED));
        act(TakeBack.undo(action));
        assertThat(review.decisions()).isEmpty();
    }

    @Test
    void whatWasWorkedOutElsewhereIsDoneUnlessItStandsAlready() {
        Change change =
                new Change(Place.of(ORDER, Aspect.REASON), null, new Decision.Text("as before"));

        act(new Worked(Kind.CARRY_OVER, List.of(change)));

        assertThat(at(ORDER, Aspect.REASON)).isEqualTo(new Decision.Text("as before"));
        assertThat(new Worked(Kind.CARRY_OVER, List.of(change)).changes(review)).isEmpty();
    }

    @Test
    void theLastDeedIsUndoneAndRedone() {
        act(Decide.one(ORDER, Status.PASS, ""));
        act(TakeBack.findUndo(review, "ada").orElseThrow());
        assertThat(review.decisions()).isEmpty();
        assertThat(TakeBack.findUndo(review, "ada")).isEmpty();
        assertThat(TakeBack.findRedo(review, "bob")).isEmpty();

        act(TakeBack.findRedo(review, "ada").orElseThrow());
        assertThat(at(ORDER, Aspect.RESULT)).isEqualTo(result(Status.PASS, Origin.PERSON));
        assertThat(TakeBack.findRedo(review, "ada")).isEmpty();
    }
}
