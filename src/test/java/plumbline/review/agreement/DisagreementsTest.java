package plumbline.review.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.agreement.Disagreement.Basis;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Desk;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class DisagreementsTest {

    private final Desk desk = new Desk();
    private final Map<Cell, String> facts = new LinkedHashMap<>();

    private Cell cell(String check, String service, Status status, Severity severity) {
        Cell cell = new Cell(service, check);
        desk.ask(Desk.check(check, Severity.MEDIUM), service);
        desk.decide(cell, status);
        desk.put(cell, Aspect.SEVERITY, new Decision.Weight(severity, "as it stood there"));
        return cell;
    }

    private Cell fact(String fact, Cell cell) {
        facts.put(cell, fact);
        return cell;
    }

    private List<String> found() {
        return Disagreements.of(desk.cells(), facts).stream().map(DisagreementsTest::text).toList();
    }

    private static String text(Disagreement each) {
        List<String> services =
                each.cells().stream().map(CellState::cell).map(Cell::service).toList();
        return each.check() + " " + each.basis() + " " + services + " " + each.differences();
    }

    /// What three audits by hand say of the same things.
    @Test
    void theSameFactJudgedDifferentlyIsFound() {
        fact("none", cell("lock-timeout", "ticket", Status.FAIL, Severity.HIGH));
        fact("none", cell("lock-timeout", "order", Status.FAIL, Severity.CRITICAL));
        fact("001_", cell("timestamp-prefix", "ticket", Status.PARTIAL, Severity.MEDIUM));
        fact("001_", cell("timestamp-prefix", "order", Status.FAIL, Severity.LOW));
        fact("console", cell("console-log", "analytics", Status.PARTIAL, Severity.HIGH));
        fact("console", cell("console-log", "ticket", Status.PASS, Severity.HIGH));
        fact("restrict", cell("fk-on-delete", "ticket", Status.PARTIAL, Severity.LOW));
        fact("restrict", cell("fk-on-delete", "order", Status.PARTIAL, Severity.LOW));

        assertThat(found())
                .containsExactly(
                        "console-log SAME_FACT [analytics, ticket] [RESULT]",
                        "timestamp-prefix SAME_FACT [ticket, order] [RESULT, SEVERITY]",
                        "lock-timeout SAME_FACT [ticket, order] [SEVERITY]");
    }

    @Test
    void otherFactsMayBeJudgedDifferently() {
        fact("one", cell("prefix", "ticket", Status.PASS, Severity.LOW));
        fact("two", cell("prefix", "order", Status.FAIL, Severity.LOW));
        cell("prefix", "billing", Status.PARTIAL, Severity.LOW);
        fact("one", cell("suffix", "order", Status.FAIL, Severity.LOW));

        assertThat(found()).isEmpty();
    }

    @Test
    void whatNobodyDecidedDiffersInNothing() {
        fact("one", cell("prefix", "ticket", Status.FAIL, Severity.LOW));
        fact("one", new Cell("order", "prefix"));
        desk.ask(Desk.check("prefix", Severity.HIGH), "order");

        assertThat(found()).isEmpty();
    }

    @Test
    void whatAPassWouldWeighIsNoDifference() {
        fact("one", cell("prefix", "ticket", Status.PASS, Severity.LOW));
        fact("one", cell("prefix", "order", Status.PASS, Severity.HIGH));

        assertThat(found()).isEmpty();
    }

    @Test
    void whatHappensWithTheSameFactMayDifferToo() {
        Cell ticket = fact("one", cell("prefix", "ticket", Status.FAIL, Severity.LOW));
        Cell order = fact("one", cell("prefix", "order", Status.FAIL, Severity.LOW));
        desk.dispose(ticket, Disposition.Kind.TO_FIX);
        assertThat(found()).isEmpty();

        desk.dispose(order, Disposition.Kind.ACCEPTED_RISK);
        assertThat(found()).containsExactly("prefix SAME_FACT [ticket, order] [DISPOSITION]");
    }

    @Test
    void theSameProposalJudgedDifferentlyIsFound() {
        desk.propose(cell("wait", "a", Status.FAIL, Severity.LOW), Status.FAIL, Severity.LOW);
        desk.propose(cell("wait", "b", Status.PASS, Severity.LOW), Status.FAIL, Severity.LOW);
        desk.propose(cell("wait", "c", Status.PASS, Severity.LOW), Status.PASS, Severity.LOW);

        assertThat(found()).containsExactly("wait SAME_PROPOSAL [a, b] [RESULT]");
    }

    @Test
    void whatTheFactTellsIsNotToldAgainForTheProposal() {
        Cell one = fact("x", cell("wait", "a", Status.FAIL, Severity.LOW));
        Cell two = fact("x", cell("wait", "b", Status.PASS, Severity.LOW));
        List.of(one, two).forEach(each -> desk.propose(each, Status.FAIL, Severity.LOW));
        assertThat(Disagreements.of(desk.cells(), facts))
                .extracting(Disagreement::basis)
                .containsExactly(Basis.SAME_FACT);

        Cell three = cell("wait", "c", Status.PASS, Severity.LOW);
        desk.propose(three, Status.FAIL, Severity.LOW);
        assertThat(Disagreements.of(desk.cells(), facts))
                .extracting(Disagreement::basis)
                .containsExactly(Basis.SAME_FACT, Basis.SAME_PROPOSAL);
    }
}
