package plumbline.review.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Census;
import plumbline.review.cell.Desk;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Place;
import plumbline.review.decision.ReviewState;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An audit of one service that was made by hand: of eight issues five are skipped, and four of
/// these skips rest on there being no production data.
final class AssumptionsTest {

    private static final String NO_DATA = "A-1";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 1);
    private static final Cell LATE_COLUMNS = cell("soft-delete-early");
    private static final Cell FIXUPS = cell("fixup-churn");
    private static final Cell ROLLBACK = cell("rollback-tested");
    private static final Cell SEEDS = cell("reference-data-seeded");
    private static final Cell PATTERN = cell("data-migration-pattern");
    private static final Cell CERTIFICATE = cell("certificate-verified");
    private static final Cell AT_START = cell("startup-race");
    private static final Cell LOCKING = cell("locking-mechanism");
    private static final List<Cell> RESTING = List.of(PATTERN, FIXUPS, ROLLBACK, LATE_COLUMNS);

    private static final List<Cell> ALL =
            List.of(LATE_COLUMNS, FIXUPS, ROLLBACK, SEEDS, PATTERN, CERTIFICATE, AT_START, LOCKING);

    private final Desk desk = new Desk();

    private static Cell cell(String check) {
        return new Cell("backend", check);
    }

    @BeforeEach
    void audit() {
        for (Cell each : ALL) {
            desk.ask(Desk.check(each.check(), Severity.MEDIUM), each.service());
            desk.decide(each, Status.FAIL);
        }
        RESTING.forEach(each -> desk.dispose(each, Disposition.Kind.SKIPPED, NO_DATA));
        desk.dispose(SEEDS, Disposition.Kind.FALSE_POSITIVE);
        desk.dispose(CERTIFICATE, Disposition.Kind.TO_FIX);
        desk.dispose(AT_START, Disposition.Kind.ALREADY_FIXED);
        desk.dispose(LOCKING, Disposition.Kind.ALREADY_FIXED);
        assume(NO_DATA, new Assumption("no real data yet", "ms", "", LAST_DAY, true));
    }

    private void assume(String id, Assumption assumption) {
        desk.put(Place.ofAssumption(id), new Decision.Assumed(assumption));
    }

    private Assumptions assumptions() {
        return Assumptions.of(desk.review());
    }

    private static List<Place> dispositions(List<Cell> cells) {
        return cells.stream().map(each -> Place.of(each, Aspect.DISPOSITION)).toList();
    }

    private Map<Place, Decision> state() {
        return desk.review()
                .decisions()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void whatWouldReopenIsKnownBefore() {
        assertThat(assumptions().all())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.id()).isEqualTo(NO_DATA);
                            assertThat(each.assumption().owner()).isEqualTo("ms");
                            assertThat(each.decisions()).hasSize(4);
                        });
        assertThat(assumptions().restingOn(NO_DATA))
                .containsExactlyInAnyOrderElementsOf(dispositions(RESTING));
        assertThat(assumptions().restingOn("A-2")).isEmpty();
    }

    @Test
    void allThatRestsOnARefutedAssumptionReopensTogetherAndComesBackInOneStep() {
        Map<Place, Decision> before = state();

        Action refuted = desk.act(Action.Kind.REFUTE, assumptions().refute(NO_DATA));

        assertThat(desk.cells().stream().filter(CellState::isUndecided))
                .extracting(CellState::cell)
                .containsExactlyInAnyOrderElementsOf(RESTING);
        assertThat(desk.cells().stream().filter(each -> each.state() == ReviewState.RETURNED))
                .hasSize(4)
                .allMatch(each -> each.findStatus().equals(Optional.of(Status.FAIL)));
        assertThat(Census.of(desk.cells()).reviewed()).isEqualTo(8);
        assertThat(assumptions().all())
                .extracting(each -> each.assumption().holds())
                .containsExactly(false);
        assertThat(assumptions().refute(NO_DATA)).isEmpty();

        desk.undo(refuted);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whatFellWithAnAssumptionIsStillKnown() {
        Place place = Place.of(ROLLBACK, Aspect.DISPOSITION);
        assertThat(Withdrawn.find(desk.review(), place)).isEmpty();

        Action refuted = desk.act(Action.Kind.REFUTE, assumptions().refute(NO_DATA));
        assertThat(Withdrawn.find(desk.review(), place))
                .hasValueSatisfying(
                        each -> {
                            assertThat(each.by()).isEqualTo(refuted);
                            assertThat(each.disposition().kind())
                                    .isEqualTo(Disposition.Kind.SKIPPED);
                        });

        desk.dispose(ROLLBACK, Disposition.Kind.TO_FIX);
        assertThat(Withdrawn.find(desk.review(), place)).isEmpty();

        desk.put(ROLLBACK, Aspect.DISPOSITION, null);
        assertThat(Withdrawn.find(desk.review(), place)).isEmpty();
    }

    @Test
    void undoingLeavesWhatWasDecidedAnewMeanwhile() {
        Action refuted = desk.act(Action.Kind.REFUTE, assumptions().refute(NO_DATA));
        desk.dispose(ROLLBACK, Disposition.Kind.TO_FIX);

        desk.undo(refuted);

        assertThat(assumptions().restingOn(NO_DATA)).hasSize(3);
        assertThat(desk.cell(ROLLBACK).isUndecided()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 0", "2026-12-02, 4"})
    void anAssumptionHoldsUntilTheEndOfItsLastDay(LocalDate day, int unsound) {
        assertThat(assumptions().unsound(day))
                .hasSize(unsound)
                .allMatch(each -> each.why() == Unsound.Why.EXPIRED);
    }

    @Test
    void whatRestsOnNothingThatHoldsIsTold() {
        assume("A-10", new Assumption("small tables", "", "", null, true));
        assume("A-2", new Assumption("one instance", "", "", null, false));
        desk.dispose(SEEDS, Disposition.Kind.SKIPPED, "A-2", "A-10", "A-3");

        assertThat(assumptions().all())
                .extracting(AssumptionState::id)
                .containsExactly("A-1", "A-2", "A-10");
        Place place = Place.of(SEEDS, Aspect.DISPOSITION);
        assertThat(assumptions().unsound(LAST_DAY))
                .containsExactly(
                        new Unsound(place, "A-2", Unsound.Why.REFUTED),
                        new Unsound(place, "A-3", Unsound.Why.UNKNOWN));
        assertThat(assumptions().refute("A-3")).extracting(Change::place).contains(place);
    }

    @Test
    void aCellThatPassesMeanwhileDoesNotReopen() {
        desk.decide(ROLLBACK, Status.PASS);

        assertThat(assumptions().restingOn(NO_DATA)).hasSize(3);
        assertThat(assumptions().refute(NO_DATA))
                .extracting(Change::place)
                .doesNotContain(Place.of(ROLLBACK, Aspect.DISPOSITION));
    }

    @Test
    void aFindingWithoutACellReopensToo() {
        Place finding = Place.ofFinding("F-1", Aspect.DISPOSITION);
        desk.put(
                finding,
                new Decision.Disposed(
                        new Disposition(
                                Disposition.Kind.ACCEPTED_RISK,
                                "so",
                                "",
                                null,
                                "",
                                List.of("A-9"))));

        desk.act(Action.Kind.REFUTE, assumptions().refute("A-9"));

        assertThat(desk.review().find(finding)).isEmpty();
        assertThat(desk.review().find(Place.ofFinding("F-1", Aspect.STATE)))
                .contains(new Decision.State(ReviewState.RETURNED));
    }

    @Test
    void aSkipThatDidNotKnowOfTheRefutingIsTold() {
        Cell late = cell("late");
        Action refuted = desk.act(Action.Kind.REFUTE, assumptions().refute(NO_DATA));
        desk.review()
                .add(
                        new Action(
                                "bob-0",
                                refuted.at().minusSeconds(1),
                                "bob",
                                Action.Kind.DISPOSE,
                                "",
                                List.of(skip(late))));

        Place place = Place.of(late, Aspect.DISPOSITION);
        assertThat(assumptions().unsound(LAST_DAY))
                .containsExactly(new Unsound(place, NO_DATA, Unsound.Why.REFUTED));
        assertThat(assumptions().refute(NO_DATA))
                .extracting(Change::place)
                .containsExactly(place, Place.of(late, Aspect.STATE));
    }

    private static Change skip(Cell cell) {
        return new Change(
                Place.of(cell, Aspect.DISPOSITION),
                null,
                new Decision.Disposed(
                        new Disposition(
                                Disposition.Kind.SKIPPED, "so", "", null, "", List.of(NO_DATA))));
    }
}
