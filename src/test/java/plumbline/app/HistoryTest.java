package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.review.deed.Decide;
import plumbline.words.Words;

/// The history of an audit, by keyboard alone.
final class HistoryTest {

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void decideAboutThreeCells() throws Exception {
        Workbench bench = window.workbench();
        window.driver().open(AuditFixture.service(window.home(), "orders"));
        robot.interact(
                () -> {
                    for (AuditRow each : bench.audit.rows().subList(0, 3)) {
                        bench.audit.perform(Decide.one(each.cell(), Status.FAIL, "slow"));
                    }
                });
        WindowDriver.waitFor(() -> status(2) == Status.FAIL);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
        WindowDriver.waitFor(() -> table().getItems().size() == 3);
    }

    private TableView<?> table() {
        return robot.lookup("#steps-table").queryTableView();
    }

    private Status status(int row) {
        return window.workbench()
                .audit
                .rows()
                .get(row)
                .state()
                .findStatus()
                .orElse(Status.NOT_APPLICABLE);
    }

    @Test
    void enterShowsTheCellOfAStepInTheReview() {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);

        assertThat(window.workbench().overlay.isVisible()).isFalse();
        assertThat(window.driver().current().subject())
                .isEqualTo(new Subject.OfPlace(Place.REVIEW));
        assertThat(window.workbench().screens.review.findRow())
                .contains(window.workbench().audit.rows().get(1));
    }

    @Test
    void theWayBackIsAskedFirstAndEscapeLeavesThePlanBeforeTheSheet() throws Exception {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.interact(() -> robot.lookup("#steps-back").queryButton().fire());
        WindowDriver.waitFor(() -> robot.lookup("#steps-carry-out").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        assertThat(window.workbench().overlay.isVisible()).isTrue();
        assertThat(table().isFocused()).isTrue();
        assertThat(status(2)).isEqualTo(Status.FAIL);

        robot.interact(() -> robot.lookup("#steps-back").queryButton().fire());
        WindowDriver.waitFor(() -> robot.lookup("#steps-carry-out").query().isFocused());
        robot.push(KeyCode.SPACE);
        WindowDriver.waitFor(() -> status(2) == Status.NOT_APPLICABLE);
        assertThat(status(1)).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(0)).isEqualTo(Status.FAIL);

        robot.push(KeyCode.ESCAPE);
        assertThat(window.workbench().overlay.isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        WindowDriver.waitFor(() -> status(1) == Status.FAIL);
    }
}
