package plumbline.review.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.anchor.Freshness;
import plumbline.review.cell.Desk;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

final class GapTest {

    private static final Set<Gate> ALL = EnumSet.allOf(Gate.class);
    private static final Cell ORDER = new Cell("order", "lock-timeout");

    private final Desk desk = new Desk().ask(Desk.check("lock-timeout", Severity.HIGH), "order");

    private List<Gate> missing() {
        return Gap.missing(ALL, desk.cell(ORDER));
    }

    @Test
    void aPassNeedsEvidenceThatSpeaksForItAndHolds() {
        desk.decide(ORDER, Status.PASS);
        assertThat(missing()).containsExactly(Gate.PASS_NEEDS_EVIDENCE);

        desk.attach(ORDER, "e-1", Status.FAIL, 1);
        assertThat(missing()).containsExactly(Gate.PASS_NEEDS_EVIDENCE);

        desk.attach(ORDER, "e-2", Status.PASS, 2);
        assertThat(missing()).isEmpty();

        desk.look((_, each) -> Desk.found(Freshness.CHANGED, each));
        assertThat(missing()).containsExactly(Gate.PASS_NEEDS_EVIDENCE);

        desk.look((_, each) -> Desk.found(Freshness.MOVED, each));
        assertThat(missing()).isEmpty();
    }

    @Test
    void aReasonOfSpacesIsNone() {
        desk.decide(ORDER, Status.FAIL);
        desk.put(ORDER, Aspect.REASON, new Decision.Text(" \n"));
        assertThat(missing()).containsExactly(Gate.FAIL_NEEDS_REASON);

        desk.put(ORDER, Aspect.REASON, new Decision.Text("none is set"));
        assertThat(missing()).isEmpty();
    }

    @Test
    void aRiskNeedsADateForTheNextLook() {
        desk.decide(ORDER, Status.FAIL);
        desk.dispose(ORDER, Disposition.Kind.SKIPPED);

        assertThat(missing()).containsExactly(Gate.FAIL_NEEDS_REASON, Gate.RISK_NEEDS_REVIEW_DATE);
    }

    @Test
    void aGateThatIsSwitchedOffIsNotMissing() {
        desk.decide(ORDER, Status.FAIL);
        Set<Gate> gates = EnumSet.complementOf(EnumSet.of(Gate.FAIL_NEEDS_REASON));

        assertThat(Gap.missing(gates, desk.cell(ORDER))).isEmpty();
        assertThat(Gap.all(gates, desk.cells())).isEmpty();
        assertThat(Gap.all(ALL, desk.cells())).hasSize(1);
    }

    @Test
    void whatDoesNotCountKeepsASectionFromBeingReady() {
        CheckInfo index = CheckInfo.of("index", Section.INDEXES, Severity.LOW, "Index");
        desk.ask(Desk.check("wait", Severity.HIGH), "order").ask(index, "order", "ticket");
        desk.decide(ORDER, Status.PASS);
        desk.attach(ORDER, "e-1", Status.PASS, 1);
        desk.bringIn(new Cell("order", "index"), Status.FAIL);

        assertThat(Gap.bySection(ALL, desk.cells())).hasSize(2);
        assertThat(gaps(Section.LOCKING)).containsExactly("wait[]");
        assertThat(gaps(Section.INDEXES)).containsExactly("index[FAIL_NEEDS_REASON]", "index[]");

        desk.look((_, each) -> Desk.found(Freshness.GONE, each));
        assertThat(gaps(Section.LOCKING))
                .containsExactly("lock-timeout[PASS_NEEDS_EVIDENCE]", "wait[]");
    }

    private List<String> gaps(Section section) {
        return Gap.bySection(ALL, desk.cells()).getOrDefault(section, List.of()).stream()
                .map(each -> each.cell().cell().check() + each.missing())
                .toList();
    }
}
