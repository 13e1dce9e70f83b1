package plumbline.review.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Desk;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class GroupingTest {

    private static final Cell ORDER = new Cell("order", "wait");
    private static final Cell TICKET = new Cell("ticket", "wait");
    private static final Cell BILLING = new Cell("billing", "wait");
    private static final Cell INDEX = new Cell("order", "index");
    private static final String WAIT = Grouping.idOf("wait");

    private final Desk desk =
            new Desk()
                    .ask(Desk.check("wait", Severity.HIGH), "order", "ticket", "billing")
                    .ask(Desk.check("index", Severity.LOW), "order");

    @BeforeEach
    void decide() {
        List.of(ORDER, TICKET, BILLING, INDEX).forEach(each -> desk.decide(each, Status.FAIL));
    }

    private Grouping grouping() {
        return new Grouping(desk.review());
    }

    private Action act(List<Change> changes) {
        return desk.act(Action.Kind.GROUP, changes);
    }

    /// The services and checks of each finding by its title.
    private Map<String, List<Cell>> findings() {
        Map<String, List<Cell>> findings = new LinkedHashMap<>();
        for (FindingState each : Findings.of(desk.review(), desk.cells()).findings()) {
            findings.put(each.title(), each.cells().stream().map(CellState::cell).toList());
        }
        return findings;
    }

    @Test
    void cellsOfSeveralChecksBecomeOneFindingByHand() {
        Action grouped = act(grouping().group("F-1", "Order is slow", List.of(ORDER, INDEX)));

        assertThat(findings())
                .containsOnly(
                        Map.entry("Order is slow", List.of(ORDER, INDEX)),
                        Map.entry("About wait", List.of(BILLING, TICKET)));

        desk.undo(grouped);
        assertThat(findings()).containsOnlyKeys("About wait", "About index");
    }

    @Test
    void aFindingIsSplitInOneAction() {
        act(grouping().group("F-1", "All", List.of(ORDER, TICKET, INDEX)));

        Action split = act(grouping().group("F-2", "Half", List.of(TICKET)));

        assertThat(findings().get("All")).containsExactly(ORDER, INDEX);
        assertThat(findings().get("Half")).containsExactly(TICKET);
        assertThat(split.changes()).hasSize(2);

        desk.undo(split);
        assertThat(findings().get("All")).containsExactly(ORDER, TICKET, INDEX);
        assertThat(findings()).doesNotContainKey("Half");
    }

    @Test
    void aFindingThatLosesItsLastCellIsGone() {
        act(grouping().group("F-1", "One", List.of(ORDER)));
        desk.put(Place.ofFinding("F-1", Aspect.SEVERITY), new Decision.Weight(Severity.LOW, "so"));

        act(grouping().group("F-2", "Two", List.of(ORDER, TICKET)));

        assertThat(findings()).containsOnlyKeys("Two", "About wait", "About index");
        assertThat(desk.review().find(Place.ofFinding("F-1", Aspect.SEVERITY))).isEmpty();
    }

    @Test
    void aFindingTakesCellsInAndKeepsItsSeverity() {
        act(grouping().group("F-1", "One", List.of(ORDER)));
        desk.put(
                Place.ofFinding("F-1", Aspect.SEVERITY),
                new Decision.Weight(Severity.CRITICAL, "so"));

        act(grouping().group("F-1", "One", List.of(ORDER, TICKET)));

        assertThat(Findings.of(desk.review(), desk.cells()).findings().getFirst())
                .satisfies(
                        each -> {
                            assertThat(each.severity()).isEqualTo(Severity.CRITICAL);
                            assertThat(each.cells()).hasSize(2);
                        });
    }

    @Test
    void theFindingOfACheckKeepsGatheringUnderItsNewTitle() {
        desk.decide(TICKET, Status.PASS);
        act(grouping().rename(WAIT, "Nothing gives up"));
        desk.decide(TICKET, Status.FAIL);

        assertThat(findings().get("Nothing gives up")).containsExactly(BILLING, ORDER, TICKET);

        List.of(ORDER, TICKET, BILLING).forEach(each -> desk.decide(each, Status.PASS));
        assertThat(findings()).containsOnlyKeys("About index");
    }

    @Test
    void aFindingMadeByHandIsRenamedAndDissolved() {
        act(grouping().group("F-1", "One", List.of(ORDER)));
        act(grouping().rename("F-1", "Single"));
        assertThat(findings().get("Single")).containsExactly(ORDER);

        act(grouping().dissolve("F-1"));
        assertThat(findings().get("About wait")).containsExactly(BILLING, ORDER, TICKET);
        assertThat(findings()).hasSize(2);
    }

    @Test
    void anotherCheckCanBePutIntoTheFindingOfACheck() {
        act(grouping().group(WAIT, "Locks", List.of(INDEX)));
        assertThat(findings())
                .containsOnly(Map.entry("Locks", List.of(BILLING, ORDER, TICKET, INDEX)));

        act(grouping().group("F-1", "Indexes", List.of(INDEX)));
        assertThat(findings())
                .containsOnly(
                        Map.entry("Locks", List.of(BILLING, ORDER, TICKET)),
                        Map.entry("Indexes", List.of(INDEX)));
    }
}
