package plumbline.gui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.FleetFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.matrix.MatrixCursor.Spot;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.List;

final class MatrixCursorTest {

    private static final CheckInfo FIRST =
            FleetFixture.check("first", Section.FILE_STRUCTURE, Severity.LOW);
    private static final CheckInfo SECOND =
            FleetFixture.check("second", Section.LOCKING, Severity.HIGH);
    private static final CheckInfo THIRD =
            FleetFixture.check("third", Section.LOCKING, Severity.HIGH);

    @TempDir Path home;
    private FleetFixture fleet;
    private MatrixViewModel model;
    private MatrixCursor cursor;

    /// Lines: a heading, the first check, a heading, the second and the third one.
    @BeforeEach
    void setUp() {
        fleet = new FleetFixture(home);
        for (String service : List.of("a", "b", "c")) {
            fleet.propose(service, FIRST, Status.PASS, "one");
            fleet.propose(service, SECOND, Status.FAIL, "two");
            if (!service.equals("b")) {
                fleet.propose(service, THIRD, Status.FAIL, "three");
            }
        }
        model =
                new MatrixViewModel(
                        fleet.open(),
                        new SharedFilter(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
        cursor = model.cursor();
    }

    @Test
    void itBeginsAtTheFirstCheckAndPassesHeadingsOver() {
        assertThat(spot()).isEqualTo(new Spot(1, 0));

        cursor.move(1, 0, false);
        assertThat(spot()).isEqualTo(new Spot(3, 0));
        cursor.move(-1, 0, false);
        assertThat(spot()).isEqualTo(new Spot(1, 0));
    }

    @Test
    void itStaysInsideOnAllSides() {
        cursor.move(-1, -1, false);
        assertThat(spot()).isEqualTo(new Spot(1, 0));

        cursor.move(100, 100, false);
        assertThat(spot()).isEqualTo(new Spot(4, 2));
        cursor.toSide(false, false);
        cursor.toEnd(false, false);
        assertThat(spot()).isEqualTo(new Spot(1, 0));
        cursor.toSide(true, false);
        cursor.toEnd(true, false);
        assertThat(spot()).isEqualTo(new Spot(4, 2));
    }

    @Test
    void aVerdictIsAboutTheCellAtTheCursorUntilOthersAreChosen() {
        assertThat(chosen()).containsExactly("a · first");

        cursor.move(1, 1, true);

        assertThat(chosen()).containsExactly("a · first", "b · first", "a · second", "b · second");
        cursor.clear();
        assertThat(chosen()).containsExactly("b · second");
    }

    @Test
    void cellsArePickedOneByOneAndGoWithABlock() {
        cursor.pick();
        cursor.go(new Spot(3, 2), false);
        cursor.pick();
        assertThat(chosen()).containsExactly("a · first", "c · second");

        cursor.pick();
        cursor.move(1, 0, true);
        assertThat(chosen()).containsExactly("a · first", "c · second", "c · third");
    }

    @Test
    void whatWasNotAskedIsNoPartOfABlock() {
        cursor.go(new Spot(4, 0), false);
        cursor.toSide(true, true);

        assertThat(chosen()).containsExactly("a · third", "c · third");
        cursor.go(new Spot(4, 1), false);
        assertThat(chosen()).isEmpty();
    }

    @Test
    void aBlockIsDecidedAtOnceAndTakenBackAtOnce() {
        Verdicts verdicts = new Verdicts(fleet.audit());
        cursor.go(new Spot(3, 0), false);
        cursor.move(1, 2, true);

        verdicts.decide(cursor.rows(), Status.PASS);
        assertThat(cursor.rows()).hasSize(5).allMatch(each -> each.state().isReviewed());

        fleet.audit().undo();
        assertThat(cursor.rows()).hasSize(5).noneMatch(each -> each.state().isReviewed());
        assertThat(fleet.audit().undoableProperty().get()).isNull();
    }

    @Test
    void itGoesOnToTheNextOpenCheckOfItsService() {
        Verdicts verdicts = new Verdicts(fleet.audit());
        verdicts.accept(List.of(fleet.row("a", SECOND)));

        cursor.toOpen();
        assertThat(spot()).isEqualTo(new Spot(4, 0));
        cursor.toOpen();
        assertThat(spot()).isEqualTo(new Spot(4, 0));
    }

    @Test
    void itStaysAtItsCellWhereTheOrderOrTheFilterChangesAndChoosesNothingUnseen() {
        cursor.go(new Spot(1, 1), false);
        cursor.move(2, 1, true);

        model.filter().textProperty().set("second");

        assertThat(spot()).isEqualTo(new Spot(1, 2));
        assertThat(chosen()).containsExactly("c · second");
        model.filter().textProperty().set("");
        assertThat(spot()).isEqualTo(new Spot(3, 2));
    }

    private Spot spot() {
        return cursor.spotProperty().get();
    }

    private List<String> chosen() {
        return cursor.rows().stream().map(each -> each.cell().toString()).toList();
    }
}
