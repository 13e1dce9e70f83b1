package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.Subject;
import plumbline.words.Words;

/// The graph by keyboard alone.
final class GraphKeysTest {

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void openTheGraphOfTwoServices() throws Exception {
        window.driver()
                .open(
                        AuditFixture.service(window.home(), "orders"),
                        AuditFixture.service(window.home(), "billing"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.driver().waitForWork();
    }

    private String said() {
        return window.driver().text("#graph-name") + ": " + window.driver().text("#graph-telling");
    }

    private TableView<?> table() {
        return robot.lookup("#graph-table").queryTableView();
    }

    @Test
    void arrowsWalkAndTheFootSaysWhatLiesThere() {
        assertThat(robot.lookup("#graph-canvas").query().isFocused()).isTrue();

        robot.push(KeyCode.RIGHT);
        assertThat(said()).contains("table", "leads to 0, 0 lead here");
        assertThat(robot.lookup("#graph-canvas").query().getAccessibleText()).contains("table");
    }

    @Test
    void enterOpensTheFileInWhichATableIsMade() {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);

        assertThat(window.driver().current().subject()).isInstanceOf(Subject.OfFile.class);
    }

    @Test
    void theListHasTheSameBoxesAndTheSameCursor() {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.L);

        assertThat(table().isFocused()).isTrue();
        assertThat(table().getItems()).hasSize(2);
        String before = said();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.DOWN);
        assertThat(said()).isNotEqualTo(before);
        robot.write("v");
        assertThat(robot.lookup("#graph-canvas").query().isFocused()).isTrue();
    }

    @Test
    void lensesTurnAndWritingANameIsNoKey() throws Exception {
        robot.write("g");
        window.driver().waitForWork();
        robot.write("v");
        assertThat(table().getItems()).hasSize(4);

        robot.write("/");
        robot.write("go");
        assertThat(robot.lookup("#graph-search").queryTextInputControl().getText()).isEqualTo("go");
        robot.push(KeyCode.ENTER);
        assertThat(said()).contains("Nothing is called “go”.");
    }
}
