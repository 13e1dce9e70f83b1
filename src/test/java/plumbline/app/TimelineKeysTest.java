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
}
