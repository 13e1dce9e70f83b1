package plumbline.review.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.anchor.Freshness;
import plumbline.review.cell.Desk;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;

import java.util.Set;

/// What was decided and should be looked at again says why.
final class ConcernTest {

    private static final Cell ORDER = new Cell("order", "lock-timeout");

    private final Desk desk = new Desk().ask(Desk.check("lock-timeout", Severity.HIGH), "order");

    private Set<Concern> concerns() {
        return Concern.of(desk.cell(ORDER));
    }

    @Test
    void whatNobodyDecidedIsOfNoConcern() {
        assertThat(concerns()).isEmpty();
    }

    @Test
    void aResultThatLacksSomethingIs() {
        desk.decide(ORDER, Status.FAIL);
        assertThat(concerns()).containsExactly(Concern.GATE);

        desk.put(ORDER, Aspect.REASON, new Decision.Text("none is set"));
        assertThat(concerns()).isEmpty();
    }

    @Test
    void evidenceThatDoesNotHoldIsEvenWhereOtherEvidenceDoes() {
        desk.decide(ORDER, Status.PASS);
        desk.attach(ORDER, "e-1", Status.PASS, 1);
        assertThat(concerns()).isEmpty();

        desk.look((_, each) -> Desk.found(Freshness.CHANGED, each));
        assertThat(concerns()).containsExactly(Concern.GATE, Concern.STALE);
    }
}
