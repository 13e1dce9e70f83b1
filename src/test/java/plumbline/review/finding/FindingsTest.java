package plumbline.review.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Desk;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;

import java.util.List;

final class FindingsTest {

    private static final Cell ORDER_WAITS = new Cell("order", "wait");
    private static final Cell TICKET_WAITS = new Cell("ticket", "wait");
    private static final Cell ORDER_INDEX = new Cell("order", "index");
    private static final Cell TICKET_INDEX = new Cell("ticket", "index");

    private final Desk desk =
            new Desk()
                    .ask(Desk.check("wait", Severity.HIGH), "order", "ticket")
                    .ask(Desk.check("index", Severity.LOW), "order", "ticket");

    private Findings findings() {
        return Findings.of(desk.review(), desk.cells());
    }

    private static List<Cell> cells(FindingState finding) {
        return finding.cells().stream().map(CellState::cell).toList();
    }

    private void group(String id, Cell... cells) {
        desk.act(
                Action.Kind.GROUP,
                new Grouping(desk.review()).group(id, "Title of " + id, List.of(cells)));
    }

    @Test
    void aCheckIsOneFindingOverAllServices() {
        desk.decide(ORDER_WAITS, Status.FAIL);
        desk.decide(TICKET_WAITS, Status.PARTIAL);
        desk.decide(ORDER_INDEX, Status.PASS);
        desk.decide(TICKET_INDEX, Status.NOT_APPLICABLE);

        assertThat(findings().findings())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.id()).isEqualTo(Grouping.idOf("wait"));
                            assertThat(each.kind()).isEqualTo(FindingState.Kind.BY_CHECK);
                            assertThat(each.title()).isEqualTo("About wait");
                            assertThat(each.services()).containsExactly("order", "ticket");
                            assertThat(each.severity()).isEqualTo(Severity.HIGH);
                        });
        assertThat(findings().strays()).isEmpty();
    }

    @Test
    void theHighestSeverityOfAFindingCountsAndTheOthersAreTold() {
        desk.decide(ORDER_WAITS, Status.FAIL);
        desk.decide(TICKET_WAITS, Status.FAIL);
        desk.put(TICKET_WAITS, Aspect.SEVERITY, new Decision.Weight(Severity.CRITICAL, "busy"));

        FindingState finding = findings().findings().getFirst();

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.severities()).containsExactly(Severity.CRITICAL, Severity.HIGH);
        assertThat(cells(finding)).containsExactly(TICKET_WAITS, ORDER_WAITS);
    }

    @Test
    void theWorstFindingComesFirstAndOneWithoutASeverityLast() {
        desk.decide(ORDER_INDEX, Status.FAIL);
        desk.decide(ORDER_WAITS, Status.FAIL);
        desk.put(Place.ofFinding("F-1", Aspect.FINDING), new Decision.Grouped("odd", List.of()));
        desk.act(
                Action.Kind.GROUP,
                new Grouping(desk.review())
                        .standAlone("F-2", "even", new Decision.Weight(Severity.MEDIUM, "so")));

        assertThat(findings().findings())
                .extracting(FindingState::id)
                .containsExactly("check:wait", "F-2", "check:index", "F-1");
    }

    @Test
    void ofTwoThatWeighTheSameTheOneOfMoreServicesComesFirst() {
        desk.ask(Desk.check("await", Severity.HIGH), "order");
        desk.decide(new Cell("order", "await"), Status.FAIL);
        desk.decide(ORDER_WAITS, Status.FAIL);
        desk.decide(TICKET_WAITS, Status.FAIL);

        assertThat(findings().findings())
                .extracting(FindingState::id)
                .containsExactly("check:wait", "check:await");
    }

    @Test
    void aFindingWithoutACellHasItsOwnSeverityAndDisposition() {
        desk.act(
                Action.Kind.GROUP,
                new Grouping(desk.review())
                        .standAlone("F-1", "no test script", weight(Severity.LOW)));
        assertThat(findings().findings().getFirst().isDecided()).isFalse();

        desk.put(
                Place.ofFinding("F-1", Aspect.DISPOSITION),
                new Decision.Disposed(disposition(Disposition.Kind.TO_FIX)));

        FindingState finding = findings().findings().getFirst();
        assertThat(finding.kind()).isEqualTo(FindingState.Kind.ALONE);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.isDecided()).isTrue();
        assertThat(finding.dispositions()).containsExactly(disposition(Disposition.Kind.TO_FIX));
        assertThat(findings().strays()).isEmpty();
    }

    private static Decision.Weight weight(Severity severity) {
        return new Decision.Weight(severity, "so");
    }

    private static Disposition disposition(Disposition.Kind kind) {
        return new Disposition(kind, "so", "ak", null, "", List.of());
    }

    @Test
    void aFindingIsDecidedWhenAllOfItIs() {
        desk.decide(ORDER_WAITS, Status.FAIL);
        desk.decide(TICKET_WAITS, Status.FAIL);
        desk.dispose(ORDER_WAITS, Disposition.Kind.TO_FIX);
        assertThat(findings().findings().getFirst().isDecided()).isFalse();
        assertThat(findings().undecided())
                .extracting(CellState::cell)
                .containsExactly(TICKET_WAITS);

        desk.dispose(TICKET_WAITS, Disposition.Kind.FALSE_POSITIVE);
        assertThat(findings().findings().getFirst().isDecided()).isTrue();
        assertThat(findings().findings().getFirst().dispositions())
                .extracting(Disposition::kind)
                .containsExactly(Disposition.Kind.TO_FIX, Disposition.Kind.FALSE_POSITIVE);
        assertThat(findings().undecided()).isEmpty();
    }

    @Test
    void orphansOfBothKindsAreTold() {
        Cell gone = new Cell("billing", "wait");
        desk.decide(ORDER_WAITS, Status.PASS);
        desk.decide(ORDER_INDEX, Status.FAIL);
        desk.decide(TICKET_INDEX, Status.FAIL);
        group("F-1", ORDER_WAITS, TICKET_WAITS, gone, ORDER_INDEX);

        assertThat(findings().strays())
                .containsExactly(
                        new Stray("F-1", ORDER_WAITS, Stray.Why.CONTRADICTS),
                        new Stray("F-1", TICKET_WAITS, Stray.Why.OPEN),
                        new Stray("F-1", gone, Stray.Why.NOT_ASKED));
        assertThat(findings().unnamed()).extracting(CellState::cell).containsExactly(TICKET_INDEX);
    }

    @Test
    void aFindingThatNamesOnlyWhatPassesStays() {
        desk.decide(ORDER_WAITS, Status.PASS);
        group("F-1", ORDER_WAITS);

        assertThat(findings().findings())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.cells()).isEmpty();
                            assertThat(each.kind()).isEqualTo(FindingState.Kind.BY_HAND);
                            assertThat(each.isDecided()).isFalse();
                        });
        assertThat(findings().strays()).hasSize(1);
    }

    @Test
    void aCellThatTwoFindingsNameAfterAMergeIsTold() {
        desk.decide(ORDER_WAITS, Status.FAIL);
        for (String id : List.of("F-1", "F-2")) {
            desk.put(
                    Place.ofFinding(id, Aspect.FINDING),
                    new Decision.Grouped(id, List.of(ORDER_WAITS, ORDER_WAITS)));
        }

        assertThat(findings().strays())
                .containsExactly(
                        new Stray("F-1", ORDER_WAITS, Stray.Why.NAMED_TWICE),
                        new Stray("F-2", ORDER_WAITS, Stray.Why.NAMED_TWICE));
        assertThat(findings().findings()).allMatch(each -> each.cells().size() == 1);
    }
}
