package plumbline.gui.vast;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.gui.dialog.Overlay;
import plumbline.gui.style.Appearance;
import plumbline.gui.style.Motion;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;

/// The question about a very large folder, in a window and answered by keys.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class VastFoldersTest {

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private final HeldTaskRunner tasks = new HeldTaskRunner();
    private WorkspaceFixture fixture;
    private Overlay overlay;

    @Start
    void start(Stage stage) {
        fixture = new WorkspaceFixture(home, tasks);
        overlay = new Overlay(new Motion());
        Scene scene = new Scene(new StackPane(overlay), 1000, 700);
        new Appearance().dress(scene);
        stage.setScene(scene);
        stage.show();
        VastFolders.ask(fixture.workspace(), overlay, WorkspaceFixture.words());
        fixture.open("monorepo", "a.sql");
        tasks.answer(0, VastViewModelTest.vast());
    }

    private boolean isAsked() {
        return fixture.workspace().readingOf(fixture.only().path()).asked();
    }

    @Test
    void enterReadsWhatIsChosen() {
        CheckBox first = (CheckBox) robot.lookup("#vast-folders").lookup(".check-box").query();
        assertThat(first.isFocused()).isTrue();
        assertThat(first.getAccessibleText()).isEqualTo("Read packages, 50,000 files");

        robot.push(KeyCode.ENTER);

        assertThat(isAsked()).isTrue();
        assertThat(overlay.isVisible()).isFalse();
    }

    @Test
    void whoLeavesTheQuestionReadsNothingAndIsAskedAgainWhenItIsListedAgain() {
        robot.push(KeyCode.ESCAPE);

        assertThat(overlay.isVisible()).isFalse();
        assertThat(isAsked()).isFalse();
        assertThat(fixture.only().stateProperty().get()).isInstanceOf(FolderState.Vast.class);

        robot.interact(
                () -> {
                    fixture.workspace().readAgain();
                    tasks.answer(tasks.count() - 1, VastViewModelTest.vast());
                });
        assertThat(overlay.isVisible()).isTrue();
    }
}
