package plumbline.gui.joining;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.style.Appearance;
import plumbline.review.joining.Side;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Two copies are brought together in a window, by keys alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class JoiningViewTest {

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private final List<String> told = new ArrayList<>();
    private AuditFixture fixture;
    private JoiningViewModel model;

    @Start
    void start(Stage stage) {
        fixture = new AuditFixture(home.resolve("here")).openBoth();
        CopiedAudit copied = new CopiedAudit(fixture, home.resolve("there"));
        copied.diverge();
        model = copied.model(told::add);
        JoiningView view = new JoiningView(model, () -> told.add("left"));
        Scene scene = new Scene(view, 1100, 700);
        new Appearance().dress(scene);
        stage.setScene(scene);
        stage.show();
        robot.lookup("#joining-choose").query().requestFocus();
    }

    @Test
    void theCopyIsChosenASideTakenAndAllOfItDoneByKeys() {
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#joining-told").queryLabeled().getText()).startsWith("2 steps");
        assertThat(robot.lookup("#joining-table").query().isFocused()).isTrue();

        robot.push(KeyCode.DIGIT2);
        assertThat(model.rows().getFirst().sideProperty().get()).isEqualTo(Side.THEIRS);

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(fixture.row(AuditFixture.ORDERS).state().findStatus()).contains(Status.FAIL);
        assertThat(told).hasSize(2).contains("left");
    }

    @Test
    void whatEachCopySaysStandsBesideWhoSaidIt() {
        robot.push(KeyCode.SPACE);

        assertThat(robot.lookup("#joining-pane .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("PARTIAL", "PASS", "FAIL", "built aside", "blocks writes")
                .anyMatch(each -> each.startsWith("bob, 20"))
                .anyMatch(each -> each.startsWith("Ada, 20"));
    }

    @Test
    void theButtonsChooseAsTheKeysDo() {
        robot.push(KeyCode.SPACE);

        robot.clickOn("#joining-mine");
        robot.clickOn("#joining-join");

        assertThat(fixture.row(AuditFixture.ORDERS).state().findStatus()).contains(Status.PASS);
        assertThat(fixture.row(AuditFixture.BILLING).state().findStatus()).contains(Status.FAIL);
    }
}
