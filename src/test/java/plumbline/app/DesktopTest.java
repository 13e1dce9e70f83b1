package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.workspace.OpenFolder;
import plumbline.words.Words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// What only a real desktop shows: things dragged from another program, and the dialogs of the
/// system. `mvn verify -Pdesktop` runs it where there is a display.
@Tag("desktop")
final class DesktopTest {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 760;

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();
    private Path folder;
    private Process other;
    private BufferedReader said;
    private PrintWriter told;

    @BeforeEach
    void openTheOtherProgram() throws IOException {
        Stage stage = window.workbench().stage;
        robot.interact(
                () -> {
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                    stage.toFront();
                    stage.requestFocus();
                });
        folder = AuditFixture.service(window.home(), "orders");
        other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                OtherProgram.class.getName(),
                                folder.toString(),
                                Integer.toString(WIDTH + 40),
                                "40")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        said = other.inputReader();
        told = new PrintWriter(other.outputWriter(), true);
        assertThat(said.readLine()).isEqualTo("ready");
    }

    @AfterEach
    void closeTheOtherProgram() {
        other.destroy();
    }

    private void tell(String command) throws IOException {
        told.println(command);
        assertThat(said.readLine()).isEqualTo("done");
    }

    /// The dialog keeps whoever opens it until it is closed.
    private void askForAFolder() throws IOException, InterruptedException {
        Platform.runLater(() -> window.workbench().commands.get("command.open-folders").run());
        TimeUnit.SECONDS.sleep(4);
        // where the title of a new window is, which does not always have the keys
        tell("click 300 9");
    }

    private void waitUntilOpen() throws Exception {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () ->
                        WaitForAsyncUtils.asyncFx(() -> !window.workbench().audit.rows().isEmpty())
                                .get());
        assertThat(window.workbench().workspace.folders())
                .extracting(OpenFolder::path)
                .containsExactly(folder);
    }

    @Test
    void aFolderDraggedFromAnotherProgramOpens() throws Exception {
        tell("drag %d %d".formatted(WIDTH / 2, HEIGHT / 2));

        waitUntilOpen();
    }

    @Test
    void aFolderChosenInTheDialogOfTheSystemOpens() throws Exception {
        askForAFolder();
        tell("type " + folder);
        // what the dialog guesses is still to come
        tell("delete");
        tell("enter");

        waitUntilOpen();
    }

    @Test
    void theDialogCanBeLeftWithoutChoosing() throws Exception {
        askForAFolder();
        tell("escape");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.workbench().workspace.folders()).isEmpty();
        assertThat(robot.lookup("#start").query().isVisible()).isTrue();
    }
}
