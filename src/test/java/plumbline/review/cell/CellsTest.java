package plumbline.review.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.Proposal;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.anchor.Freshness;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;
import plumbline.review.evidence.Attached;

import java.util.List;
import java.util.Optional;

final class CellsTest {

    private static final Cell ORDER = new Cell("order", "lock-timeout");
    private static final Cell TICKET = new Cell("ticket", "lock-timeout");

    private final Desk desk =
            new Desk().ask(Desk.check("lock-timeout", Severity.HIGH), "order", "ticket");

    private CellState order() {
        return desk.cell(ORDER);
    }

    @Test
    void aCellThatNobodyTouchedIsAnOpenDraft() {
        CellState cell = order();

        assertThat(cell.standing()).isEqualTo(Standing.OPEN);
        assertThat(cell.findStatus()).isEmpty();
        assertThat(cell.reason()).isEmpty();
        assertThat(cell.state()).isEqualTo(ReviewState.DRAFT);
        assertThat(cell.disposition()).isNull();
        assertThat(cell.evidence()).isEmpty();
        assertThat(cell.isUndecided()).isFalse();
    }

    @Test
    void allThatWasDecidedOfACellIsTold() {
        desk.decide(ORDER, Status.FAIL);
        desk.put(ORDER, Aspect.REASON, new Decision.Text("none is set"));
        desk.put(ORDER, Aspect.STATE, new Decision.State(ReviewState.READY));
        assertThat(order().isUndecided()).isTrue();
        desk.dispose(ORDER, Disposition.Kind.TO_FIX);
        desk.attach(ORDER, "e-1", Status.FAIL, 3);

        CellState cell = order();

        assertThat(cell.findStatus()).contains(Status.FAIL);
        assertThat(cell.reason()).isEqualTo("none is set");
        assertThat(cell.state()).isEqualTo(ReviewState.READY);
        assertThat(Optional.ofNullable(cell.disposition()).map(Disposition::kind))
                .contains(Disposition.Kind.TO_FIX);
        assertThat(cell.evidence()).extracting(Attached::id).containsExactly("e-1");
        assertThat(cell.isReviewed()).isTrue();
        assertThat(cell.isUndecided()).isFalse();
        assertThat(desk.cell(TICKET).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void aProposalStandsBesideAndIsNoResult() {
        desk.propose(ORDER, Status.FAIL, Severity.HIGH);
        desk.propose(TICKET, Status.FAIL, Severity.HIGH);
        desk.decide(TICKET, Status.PASS);

        assertThat(order().standing()).isEqualTo(Standing.OPEN);
        assertThat(Optional.ofNullable(order().proposal()).map(Proposal::status))
                .contains(Status.FAIL);
        assertThat(desk.cell(TICKET).findStatus()).contains(Status.PASS);
        assertThat(Optional.ofNullable(desk.cell(TICKET).proposal()).map(Proposal::status))
                .contains(Status.FAIL);
    }

    @Test
    void whatWasBroughtInIsUnconfirmedUntilAPersonDecides() {
        desk.bringIn(ORDER, Status.PASS);
        assertThat(order().standing()).isEqualTo(Standing.UNCONFIRMED);

        desk.decide(ORDER, Status.PASS);
        assertThat(order().standing()).isEqualTo(Standing.REVIEWED);
    }

    @ParameterizedTest
    @CsvSource({
        ", , , HIGH, CHECK",
        "HIGH, , , HIGH, CHECK",
        "LOW, , , LOW, PROFILE",
        "LOW, MEDIUM, , MEDIUM, SERVICE",
        "LOW, MEDIUM, CRITICAL, CRITICAL, CELL",
        ", , CRITICAL, CRITICAL, CELL"
    })
    void theSeverityIsThatOfTheOneWhoIsNearest(
            Severity profile, Severity service, Severity cell, Severity severity, Weighed.By by) {
        if (profile != null) {
            desk.propose(ORDER, Status.FAIL, profile);
        }
        if (service != null) {
            desk.put(
                    Place.ofService("order", Aspect.SEVERITY),
                    new Decision.Weight(service, "busy"));
        }
        if (cell != null) {
            desk.put(ORDER, Aspect.SEVERITY, new Decision.Weight(cell, "busier"));
        }

        assertThat(order().severity()).isEqualTo(severity);
        assertThat(order().weight().by()).isEqualTo(by);
        assertThat(desk.cell(TICKET).severity()).isEqualTo(Severity.HIGH);
    }

    @ParameterizedTest
    @CsvSource({
        "FRESH, FRESH, REVIEWED, 0",
        "MOVED, MOVED, REVIEWED, 0",
        "CHANGED, FRESH, REVIEWED, 1",
        "CHANGED, GONE, REOPENED, 2",
        "GONE, UNREADABLE, REOPENED, 2"
    })
    void aResultWhoseWholeSupportIsStaleIsReopenedAndKept(
            Freshness one, Freshness two, Standing standing, int stale) {
        desk.decide(ORDER, Status.FAIL);
        desk.attach(ORDER, "e-1", Status.FAIL, 1);
        desk.attach(ORDER, "e-2", Status.FAIL, 2);

        desk.look((_, each) -> Desk.found(each.firstLine() == 1 ? one : two, each));

        assertThat(order().standing()).isEqualTo(standing);
        assertThat(order().findStatus()).contains(Status.FAIL);
        assertThat(order().stale()).hasSize(stale);
    }

    @Test
    void whatSpeaksForAnotherResultOrAgainstThisOneIsNoSupport() {
        desk.decide(ORDER, Status.PASS);
        desk.attach(ORDER, "e-1", Status.PASS, 1);
        desk.attach(ORDER, "e-2", Status.FAIL, 2);
        desk.attach(ORDER, "e-3", Desk.statement(EvidenceItem.Kind.COUNTER_EVIDENCE, Status.PASS));

        desk.look(
                (_, each) ->
                        Desk.found(each.firstLine() == 1 ? Freshness.GONE : Freshness.FRESH, each));

        assertThat(order().standing()).isEqualTo(Standing.REOPENED);
        assertThat(order().sound()).isEmpty();
    }

    @Test
    void aResultWithoutEvidenceIsNotReopened() {
        desk.decide(ORDER, Status.FAIL);
        desk.attach(ORDER, "e-1", Status.PASS, 1);

        desk.look((_, each) -> Desk.found(Freshness.GONE, each));

        assertThat(order().standing()).isEqualTo(Standing.REVIEWED);
        assertThat(order().stale()).hasSize(1);
    }

    @Test
    void howFarAnAuditHasComeIsCounted() {
        desk.ask(Desk.check("index", Severity.LOW), "a", "b", "c", "d", "e", "f");
        List.of("a", "b", "c").forEach(each -> desk.decide(index(each), Status.FAIL));
        desk.decide(index("d"), Status.PASS);
        desk.bringIn(index("e"), Status.PASS);
        desk.bringIn(index("f"), Status.FAIL);
        desk.dispose(index("f"), Disposition.Kind.TO_FIX);
        desk.decide(ORDER, Status.PASS);
        desk.attach(ORDER, "e-1", Status.PASS, 1);
        List.of("d", "e").forEach(each -> desk.attach(index(each), "e-1", Status.FAIL, 1));
        List.of("a", "f").forEach(each -> desk.attach(index(each), "e-1", Status.PASS, 1));
        desk.look((_, each) -> Desk.found(Freshness.CHANGED, each));

        assertThat(Census.of(desk.cells())).isEqualTo(new Census(8, 4, 2, 1, 3, 5));
        assertThat(Census.of(List.of())).isEqualTo(new Census(0, 0, 0, 0, 0, 0));
    }

    private static Cell index(String service) {
        return new Cell(service, "index");
    }
}
