package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.input.DragEvent;
import javafx.scene.input.DraggedFiles;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.gui.workspace.OpenFolder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Things dropped anywhere on the window.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @Start comes before every test
final class DropTest {

    @TempDir Path home;

    private Workbench workbench;
    private WindowDriver driver;

    @Start
    void start(Stage stage) {
        workbench = WindowFixture.open(stage, home);
        driver = new WindowDriver(workbench, new FxRobot());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void theWindowSaysSoWhileFoldersHover(FxRobot robot) {
        send(robot, DragEvent.DRAG_OVER, WindowFixture.SAMPLES);
        assertThat(robot.lookup("#drop-hint").query().isVisible()).isTrue();

        send(robot, DragEvent.DRAG_EXITED, WindowFixture.SAMPLES);
        assertThat(robot.lookup("#drop-hint").query().isVisible()).isFalse();
    }

    @Test
    void droppedFoldersOpenTogetherAndJoinWhatIsOpen(FxRobot robot) throws Exception {
        Path first = WindowFixture.SAMPLES.resolve("ticket-service");
        Path second = WindowFixture.SAMPLES.resolve("order-service");

        send(robot, DragEvent.DRAG_DROPPED, first);
        send(robot, DragEvent.DRAG_DROPPED, first, second);
        driver.waitForWork();

        assertThat(workbench.workspace.folders())
                .extracting(OpenFolder::name)
                .containsExactly("ticket-service", "order-service");
        assertThat(robot.lookup("#drop-hint").query().isVisible()).isFalse();
    }

    @Test
    void aDroppedMarkdownAuditOpensAsADocument(FxRobot robot) throws Exception {
        Path audit = Files.writeString(home.resolve("audit.md"), "# Order service\n\n70 %\n");

        send(robot, DragEvent.DRAG_DROPPED, audit);
        driver.waitForWork();

        assertThat(driver.current().subject().id()).endsWith("audit.md");
        assertThat(driver.text("#document .notice")).contains("does not read its verdicts");
    }

    @Test
    void whatIsNeitherFolderNorDocumentIsCountedAndLeft(FxRobot robot) throws Exception {
        Path image = Files.writeString(home.resolve("photo.png"), "x");

        send(robot, DragEvent.DRAG_DROPPED, image);

        assertThat(driver.text("#notice-text")).contains("neither a folder nor a Markdown");
        assertThat(workbench.workspace.folders()).isEmpty();
    }

    private void send(FxRobot robot, EventType<DragEvent> type, Path... paths) {
        DraggedFiles files = new DraggedFiles(List.of(paths));
        robot.interact(() -> workbench.stage.getScene().getRoot().fireEvent(files.event(type)));
    }
}
