package plumbline.gui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.matrix.MatrixCursor.Spot;
import plumbline.review.decision.ReviewState;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Cells decided in the matrix by keys alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class MatrixKeysTest {

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private MatrixFixture matrix;
    private MatrixViewModel model;

    @Start
    void start(Stage stage) {
        matrix = new MatrixFixture(home, 11, 60);
        model = matrix.model();
        matrix.show(stage);
    }

    @Test
    void arrowsMoveAndDigitsDecide() {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.DOWN);
        AuditRow row = matrix.current();
        robot.write('1');

        assertThat(row.service()).isEqualTo("service-01");
        assertThat(row.state().findStatus()).contains(Status.PASS);
        assertThat(model.cursor().spotProperty().get()).isEqualTo(new Spot(3, 1));
    }

    @Test
    void whatNeedsAReasonAsksForItAndShortcutEnterGoesOn() {
        AuditRow row = matrix.current();
        robot.write('2');
        assertThat(matrix.focused()).isEqualTo("matrix-reason");
        assertThat(robot.lookup("#matrix-reason-missing").queryLabeled().getText())
                .isEqualTo("A PARTIAL needs a reason");

        robot.write("only 1 small table");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(row.state().findStatus()).contains(Status.PARTIAL);
        assertThat(row.state().reason()).isEqualTo("only 1 small table");
        assertThat(matrix.focused()).isEqualTo("matrix-cursor");
        assertThat(matrix.current()).isNotEqualTo(row);
        assertThat(matrix.reviewed()).isEqualTo(1);
    }

    @Test
    void aBlockIsAskedOnceWhy() {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.write('4');
        robot.write("no tables");
        robot.push(KeyCode.ENTER);

        assertThat(model.cursor().rows())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.state().reason()).isEqualTo("no tables"));
        assertThat(matrix.focused()).isEqualTo("matrix-cursor");

        robot.interact(model.audit()::undo);
        assertThat(matrix.reviewed()).isZero();
    }

    @Test
    void whatIsSaidBesideAVerdictIsSaidHereToo() {
        robot.write("h");
        robot.write("c");
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.write("e");
        robot.write("d");
        robot.write("m");

        assertThat(matrix.led)
                .containsExactly("history", "discuss", "peek 1", "attach 2", "dispose 2");
        assertThat(matrix.looked).hasSize(4);
        assertThat(model.cursor().rows())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.state().state()).isEqualTo(ReviewState.READY));
    }

    @Test
    void anotherSeverityIsAskedForInALine() {
        AuditRow row = matrix.current();
        robot.write("s");
        robot.write("low nobody uses it");
        robot.push(KeyCode.ENTER);

        assertThat(row.state().severity()).isEqualTo(Severity.LOW);
        assertThat(matrix.focused()).isEqualTo("matrix-cursor");
    }

    @Test
    void aResultGoesToAllThatShowTheSame() {
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.UP);
        robot.write("b");
        robot.push(KeyCode.ENTER);

        assertThat(matrix.reviewed()).isEqualTo(4);
    }

    @Test
    void escapeLeavesTheBlockThenTheFilterAndIsThenForOthers() {
        List<KeyCode> heard = new ArrayList<>();
        matrix.view()
                .getScene()
                .addEventHandler(KeyEvent.KEY_PRESSED, each -> heard.add(each.getCode()));
        robot.interact(() -> model.filter().textProperty().set("check-01"));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        heard.clear();

        robot.push(KeyCode.ESCAPE);
        assertThat(model.cursor().blockProperty().get()).isEmpty();
        assertThat(model.filter().textProperty().get()).isEqualTo("check-01");

        robot.push(KeyCode.ESCAPE);
        assertThat(model.filter().textProperty().get()).isEmpty();
        assertThat(heard).isEmpty();

        robot.push(KeyCode.ESCAPE);
        assertThat(heard).containsExactly(KeyCode.ESCAPE);
    }

    @Test
    void escapeLeavesAQuestionAsItWas() {
        robot.write("s");
        robot.write("low");
        robot.push(KeyCode.ESCAPE);

        assertThat(matrix.focused()).isEqualTo("matrix-cursor");
        assertThat(matrix.current().state().severity()).isEqualTo(Severity.HIGH);
        assertThat(robot.lookup(".ask-line").query().isVisible()).isFalse();
    }

    @Test
    void enterAcceptsAndABlockIsOneAction() {
        robot.push(KeyCode.ENTER);
        assertThat(matrix.reviewed()).isEqualTo(1);

        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.write('p');
        assertThat(matrix.reviewed()).isEqualTo(5);

        robot.interact(model.audit()::undo);
        assertThat(matrix.reviewed()).isEqualTo(1);
    }
}
