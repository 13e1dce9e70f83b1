package plumbline.gui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.FleetFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.matrix.CellLook.Marks;
import plumbline.gui.matrix.MatrixViewModel.Show;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Dispose;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// What a cell shows, each way it is looked at.
final class CellLookTest {

    private static final CheckInfo LOCK =
            FleetFixture.check("lock", Section.LOCKING, Severity.CRITICAL);

    private final MatrixWords words = new MatrixWords(WorkspaceFixture.words());
    private final MatrixInk inks = new MatrixInk(() -> {});
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

    private MatrixCell cell() {
        return model.cursor().findCell().orElseThrow();
    }

    private CellLook look(Show show, Density density, OptionalLong days) {
        return CellLook.of(cell(), days, new CellLook.Manner(show, density, inks, words));
    }

    private String sign(Show show) {
        return look(show, Density.USUAL, OptionalLong.empty()).sign();
    }

    private void accept() {
        new Verdicts(fleet.audit()).accept(List.of(fleet.row("orders", LOCK)));
    }

    @Test
    void aProposalIsHollowAndHasNoAge() {
        assertThat(sign(Show.RESULT)).isEqualTo("✗F");
        assertThat(sign(Show.SEVERITY)).isEqualTo("✗C");
        assertThat(sign(Show.AGE)).isEqualTo("·");
        assertThat(sign(Show.EVIDENCE)).isEqualTo("1");
        assertThat(look(Show.EVIDENCE, Density.USUAL, OptionalLong.empty()).ground())
                .isEqualTo(Color.TRANSPARENT);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0d, 0",
        "12, 12d, 12",
        "99, 99d, 99",
        "100, 14w, +",
        "729, 104w, +",
        "730, 2y, +",
        "4000, 10y, +"
    })
    void anAgeIsANumberWithItsUnitAndWhereThatDoesNotFitTheDays(
            long days, String large, String tiny) {
        OptionalLong age = OptionalLong.of(days);
        assertThat(look(Show.AGE, Density.USUAL, age).sign()).isEqualTo(large);
        assertThat(look(Show.AGE, Density.TINY, age).sign()).isEqualTo(tiny);
    }

    @Test
    void evidenceIsCounted() {
        accept();
        assertThat(sign(Show.EVIDENCE)).isEqualTo("1");

        fleet.audit().undo();
        new Verdicts(fleet.audit()).decide(List.of(fleet.row("orders", LOCK)), Status.PASS);
        assertThat(sign(Show.EVIDENCE)).isEqualTo("0");
    }

    @Test
    void evidenceThatStillHoldsIsSaidToBeFresh() {
        AuditFixture real = new AuditFixture(home.resolve("real")).openBoth();
        real.audit().accept(List.of(AuditFixture.ORDERS));
        AuditRow row = real.row(AuditFixture.ORDERS);
        MatrixCell cell = new MatrixCell(row, row.state(), false);

        assertThat(words.evidence(cell, Density.USUAL)).isEqualTo("2●");
        assertThat(words.evidence(cell, Density.TINY)).isEqualTo("2");
        assertThat(words.standing(cell, OptionalLong.empty())).contains("evidence fresh");
    }

    @Test
    void marksSayWhatWasDecidedAndWhereItContradicts() {
        assertThat(look(Show.RESULT, Density.USUAL, OptionalLong.empty()).marks())
                .isEqualTo(new Marks("", "", ""));
        accept();
        new Verdicts(fleet.audit()).decide(List.of(fleet.row("billing", LOCK)), Status.PASS);
        fleet.audit()
                .perform(
                        new Dispose(
                                List.of(new Subject.OfCell(fleet.row("orders", LOCK).cell())),
                                new Disposition(
                                        Disposition.Kind.TO_FIX,
                                        "soon",
                                        "ak",
                                        null,
                                        "P0",
                                        List.of())));

        for (Show show : Show.values()) {
            assertThat(look(show, Density.USUAL, OptionalLong.of(1)).marks())
                    .isEqualTo(new Marks("", Marks.DECIDED, Marks.APART));
            assertThat(look(show, Density.TINY, OptionalLong.of(1)).marks()).isEqualTo(Marks.NONE);
        }
    }
}
