package plumbline.gui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.FleetFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.ReviewState;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Dispose;
import plumbline.review.deed.HandOn;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

final class MatrixWordsTest {

    private static final CheckInfo LOCK =
            FleetFixture.check("lock", Section.LOCKING, Severity.CRITICAL);

    private final MatrixWords words = new MatrixWords(WorkspaceFixture.words());
    @TempDir Path home;
    private FleetFixture fleet;
    private MatrixViewModel model;

    @BeforeEach
    void setUp() {
        fleet = new FleetFixture(home);
        fleet.propose("orders", LOCK, Status.FAIL, "x").propose("billing", LOCK, Status.FAIL, "x");
        model =
                new MatrixViewModel(
                        fleet.open(),
                        new SharedFilter(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
    }

    @Test
    void aCellSaysAllThatItsSignsSay() {
        assertThat(words.cell(cell(), OptionalLong.empty()))
                .isEqualTo("About lock, orders, proposed FAIL, Critical");

        Verdicts verdicts = new Verdicts(fleet.audit());
        verdicts.decide(List.of(fleet.row("orders", LOCK)), Status.PASS);
        verdicts.decide(List.of(fleet.row("billing", LOCK)), Status.FAIL);

        assertThat(words.cell(cell(), OptionalLong.empty()))
                .isEqualTo(
                        "About lock, orders, PASS, Critical, judged differently elsewhere,"
                                + " decided against what its check is certain of,"
                                + " A PASS needs evidence");
    }

    @Test
    void wherePeopleDifferIsAContradictionAndIsSaid() {
        AuditFixture real = new AuditFixture(home.resolve("real")).openBoth();
        List<Cell> orders = List.of(AuditFixture.ORDERS);
        real.audit().perform(Decide.alike(orders, Status.FAIL, "blocks writes"));
        real.audit().perform(new HandOn(orders, ReviewState.READY));
        real.workAs("Bo");
        real.audit().perform(Decide.alike(orders, Status.PARTIAL, "at night only"));
        AuditRow row = real.row(AuditFixture.ORDERS);
        MatrixCell cell = new MatrixCell(row, row.state(), false);

        assertThat(cell.isOfConcern()).isTrue();
        assertThat(words.standing(cell, OptionalLong.empty()))
                .contains("people decided differently");
    }

    @Test
    void whatWasDecidedAndHowLongAgoIsSaid() {
        fleet.audit()
                .perform(
                        new Dispose(
                                List.of(new Subject.OfCell(cell().row().cell())),
                                new Disposition(
                                        Disposition.Kind.TO_FIX, "", "", null, "P0", List.of())));

        assertThat(words.cell(cell(), OptionalLong.of(12)))
                .isEqualTo(
                        "About lock, orders, proposed FAIL, Critical, decided 12 days ago,"
                                + " decided: To fix P0");
    }

    @ParameterizedTest
    @EnumSource
    void theLegendSaysWhatTheSignsMeanEachWay(MatrixViewModel.Show show) {
        assertThat(words.legend(show).replace('\u00a0', ' '))
                .contains(
                        switch (show) {
                            case RESULT -> "✗ F FAIL";
                            case SEVERITY -> "C Critical";
                            case AGE -> "w weeks";
                            case EVIDENCE -> "▲ CHANGED";
                        })
                .endsWith("! something is missing or speaks against it");
    }

    @Test
    void aTipGivesTheReasonToo() {
        assertThat(words.tip(cell(), OptionalLong.empty()))
                .isEqualTo("About lock\norders · proposed FAIL · Critical\nso it is");
    }

    @Test
    void aScoreComesWithItsFormulaAndBounds() {
        assertThat(words.score("orders", model.score("orders")))
                .isEqualTo(
                        """
                        orders: nothing is decided yet.
                        A PARTIAL is worth nothing; N/A does not count.
                        At least 0 % = 0 / 1 if all that is open fails, at most 100 % = 1 / 1 if it passes.\
                        """);
        new Verdicts(fleet.audit()).decide(List.of(fleet.row("orders", LOCK)), Status.PASS);

        assertThat(words.score("orders", model.score("orders")))
                .startsWith("orders: 100 % = 1 / 1\nA PARTIAL is worth nothing");
    }

    private MatrixCell cell() {
        return model.cursor().findCell().orElseThrow();
    }
}
