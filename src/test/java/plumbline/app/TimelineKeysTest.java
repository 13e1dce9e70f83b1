package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.navigation.Subject;
import plumbline.words.Words;

/// The timeline by keyboard alone.
final class TimelineKeysTest {

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openTheTimelineOfTwoServices() throws Exception {
        window.driver()
                .open(
                        AuditFixture.service(window.home(), "orders"),
                        AuditFixture.service(window.home(), "billing"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.driver().waitForWork();
    }

    private String said() {
        return window.driver().text("#timeline-name")
                + ", "
                + window.driver().text("#timeline-telling");
    }

    private TableView<?> table() {
        return robot.lookup("#timeline-table").queryTableView();
    }

    @Test
    void arrowsGoAroundAndTheFootSaysWhatLiesThere() {
        assertThat(robot.lookup("#timeline-canvas").query().isFocused()).isTrue();

        robot.push(KeyCode.RIGHT);
        assertThat(said()).startsWith("orders · ").contains("creates");
        robot.push(KeyCode.RIGHT);
        assertThat(said()).contains("V2__index.sql", "indexes");
        robot.push(KeyCode.DOWN);
        assertThat(said()).startsWith("billing · ");
        assertThat(robot.lookup("#timeline-canvas").query().getAccessibleText())
                .startsWith("billing, 2, indexes");
    }

    @Test
    void enterOpensTheMigration() {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);

        assertThat(window.driver().current().subject()).isInstanceOf(Subject.OfFile.class);
        assertThat(window.driver().current().subject().id()).endsWith(".sql");
    }

    @Test
    void theListHasTheSameMigrationsAndTheSameCursor() {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.write("v");

        assertThat(table().isFocused()).isTrue();
        assertThat(table().getItems()).hasSize(4);
        assertThat(table().getSelectionModel().getSelectedIndex()).isOne();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.write("v");
        assertThat(robot.lookup("#timeline-canvas").query().isFocused()).isTrue();
        assertThat(said()).startsWith("billing · ").contains("V2__index.sql");
    }

    @Test
    void anOrderThatKnowsNothingSaysSoInTheList() {
        robot.write("o");
        robot.write("v");

        assertThat(table().getColumns().get(1).getCellData(0)).isEqualTo("no place");
    }

    @Test
    void aTimeThatIsChosenHoldsInAllViewsUntilSomebodyLeavesIt() throws Exception {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.write("bb");

        assertThat(window.driver().text("#timeline-time")).isEqualTo("only running order 2");
        assertThat(robot.lookup("#status-time").query().isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.driver().waitForWork();
        assertThat(window.driver().text("#matrix-filter-time")).isEqualTo("only running order 2");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        window.driver().waitForWork();
        assertThat(window.driver().text("#findings-time")).isEqualTo("only running order 2");

        robot.interact(() -> robot.lookup("#status-time").<Button>query().fire());
        assertThat(robot.lookup("#status-time").query().isVisible()).isFalse();
        assertThat(window.workbench().filter.textProperty().get()).isEmpty();
    }

    @Test
    void thePlayheadMovesTheSchemaAndIsMovedByIt() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.driver().waitForWork();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.driver().waitForWork();
        SharedLook look = window.workbench().look;
        assertThat(look.momentProperty().get()).isNotNull();

        robot.write(",");
        assertThat(said()).contains("V1__make.sql");
        assertThat(String.valueOf(look.momentProperty().get())).contains("V1__make.sql");
        robot.write(".");
        assertThat(said()).contains("V2__index.sql");
        robot.write("p");
        assertThat(window.driver().text("#timeline-play")).isEqualTo("Pause");
        robot.push(KeyCode.ESCAPE);
        assertThat(window.driver().text("#timeline-play")).isEqualTo("Play");
    }

    @Test
    void draggingWithShiftChoosesATimeAndEscapeLeavesIt() {
        robot.interact(
                () -> {
                    drag(MouseEvent.MOUSE_PRESSED, 230);
                    drag(MouseEvent.MOUSE_DRAGGED, 2000);
                    drag(MouseEvent.MOUSE_RELEASED, 2000);
                });
        assertThat(window.workbench().filter.textProperty().get()).isEqualTo("order:1..2");

        robot.push(KeyCode.ESCAPE);
        assertThat(window.workbench().filter.textProperty().get()).isEmpty();
    }

    private void drag(EventType<MouseEvent> type, double x) {
        Node canvas = robot.lookup("#timeline-canvas").query();
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        x,
                        60,
                        x,
                        60,
                        MouseButton.PRIMARY,
                        1,
                        true,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        type == MouseEvent.MOUSE_PRESSED,
                        null));
    }
}
