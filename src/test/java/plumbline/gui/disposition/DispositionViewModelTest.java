package plumbline.gui.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.gui.audit.SmallAudit;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.Disposition.Kind;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Assume;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

final class DispositionViewModelTest {

    @TempDir Path home;
    private SmallAudit small;
    private DispositionViewModel model;
    private List<Cell> cells;

    @BeforeEach
    void setUp() {
        small = new SmallAudit(home);
        cells = small.troubled(3);
        small.audit().accept(cells);
        model =
                new DispositionViewModel(
                        small.audit(), WorkspaceFixture.clock(), WorkspaceFixture.words());
        model.edit(subjects(cells), List.of());
    }

    private static List<Subject> subjects(List<Cell> cells) {
        return cells.stream().<Subject>map(Subject.OfCell::new).toList();
    }

    @Test
    void whatIsSavedHoldsForAllAndIsUndoneInOneStep() {
        model.kindProperty().set(Kind.TO_FIX);
        model.moreProperty().set("P0");

        assertThat(model.save()).isTrue();
        assertThat(cells)
                .allSatisfy(
                        each ->
                                assertThat(small.dispositionOf(each))
                                        .extracting(Disposition::more)
                                        .isEqualTo("P0"));

        small.audit().undo();
        assertThat(cells).allSatisfy(each -> assertThat(small.dispositionOf(each)).isNull());
    }

    @Test
    void aRiskThatStaysAsksForReasonOwnerAndDayAndKeepsNobodyFromSaving() {
        model.kindProperty().set(Kind.ACCEPTED_RISK);

        assertThat(model.missingProperty().get().lines())
                .containsExactly(
                        "A risk that stays needs a reason",
                        "A risk that stays needs somebody who owns it",
                        "A risk that stays needs a day to look again");
        assertThat(model.save()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "TO_FIX, A fix wants a priority",
        "ALREADY_FIXED, Which commit fixed it?",
        "DUPLICATE_OF, Which finding does it double?",
        "COVERED_BY, What covers it?",
        "FALSE_POSITIVE, ''"
    })
    void eachKindAsksForWhatItNeeds(Kind kind, String missing) {
        model.kindProperty().set(kind);

        assertThat(model.missingProperty().get()).isEqualTo(missing);
    }

    @Test
    void whatIsNoDayIsNotSaved() {
        model.kindProperty().set(Kind.FALSE_POSITIVE);
        model.reviewByProperty().set("next spring");

        assertThat(model.save()).isFalse();
        assertThat(model.missingProperty().get()).contains("no day");
        assertThat(small.dispositionOf(cells.getFirst())).isNull();
    }

    @Test
    void nothingIsSavedBeforeSomebodySaysWhatHappens() {
        model.reasonProperty().set("because");

        assertThat(model.save()).isFalse();
    }

    @Test
    void monthsAreCountedFromToday() {
        model.lookAgainIn(6);

        assertThat(model.reviewByProperty().get()).isEqualTo("2026-09-14");
    }

    @Test
    void whatWasNotSavedIsThereWhenSomebodyComesBack() {
        model.reasonProperty().set("half a sentence");
        model.edit(subjects(small.troubled(1)), List.of());
        assertThat(model.reasonProperty().get()).isEmpty();

        model.edit(subjects(cells), List.of());
        assertThat(model.reasonProperty().get()).isEqualTo("half a sentence");
    }

    @Test
    void whatStandsIsShownAndTakenBack() {
        Disposition stands = new Disposition(Kind.SKIPPED, "small", "ms", null, "", List.of());
        small.dispose(cells, stands);
        model.edit(subjects(cells), List.of(stands));
        assertThat(model.ownerProperty().get()).isEqualTo("ms");
        assertThat(model.disposedProperty().get()).isTrue();

        model.takeBack();
        assertThat(small.dispositionOf(cells.getFirst())).isNull();
    }

    @Test
    void thatItsCellsAreTreatedDifferentlyIsTold() {
        Disposition one = new Disposition(Kind.SKIPPED, "", "", null, "", List.of());
        Disposition other = new Disposition(Kind.TO_FIX, "", "", null, "P1", List.of());
        model.edit(subjects(cells), List.of(one, other));

        assertThat(model.scopeProperty().get()).contains("3 cells").contains("2 different ways");
    }

    @Test
    void restingOnWhatIsNotSoundIsTold() {
        Assumption old = new Assumption("empty", "ms", "", LocalDate.of(2026, 1, 1), true);
        small.audit().perform(new Assume("A-1", old));
        small.audit().perform(new Assume("A-2", old.refuted()));
        model.edit(subjects(cells), List.of());
        model.kindProperty().set(Kind.FALSE_POSITIVE);
        List.of("A-1", "A-2", "A-3").forEach(each -> model.rest(each, true));

        assertThat(model.missingProperty().get().lines())
                .containsExactly(
                        "A-1 has expired", "A-2 was found to be wrong", "Nobody wrote A-3 down");
    }
}
