package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.input.DragEvent;
import javafx.scene.input.DraggedFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

import plumbline.gui.workspace.OpenFolder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Things dropped anywhere on the window.
final class DropTest {

    @RegisterExtension final OpenWindow window = new OpenWindow();

    private final FxRobot robot = new FxRobot();

    @Test
    void theWindowSaysSoWhileFoldersHover() {
        send(DragEvent.DRAG_OVER, WindowFixture.SAMPLES);
        assertThat(robot.lookup("#drop-hint").query().isVisible()).isTrue();

        send(DragEvent.DRAG_EXITED, WindowFixture.SAMPLES);
        assertThat(robot.lookup("#drop-hint").query().isVisible()).isFalse();
    }

    @Test
    void droppedFoldersOpenTogetherAndJoinWhatIsOpen() throws Exception {
        Path first = WindowFixture.SAMPLES.resolve("ticket-service");
        Path second = WindowFixture.SAMPLES.resolve("order-service");

        send(DragEvent.DRAG_DROPPED, first);
        send(DragEvent.DRAG_DROPPED, first, second);
        window.driver().waitForWork();

        assertThat(window.workbench().workspace.folders())
                .extracting(OpenFolder::name)
                .containsExactly("ticket-service", "order-service");
        assertThat(robot.lookup("#drop-hint").query().isVisible()).isFalse();
    }

    @Test
    void aDroppedMarkdownAuditComesIn() throws Exception {
        Path audit =
                Files.writeString(window.home().resolve("audit.md"), "# Order service\n\n70 %\n");

        send(DragEvent.DRAG_DROPPED, audit);
        window.driver().waitForWork();

        assertThat(window.driver().current().subject().id()).isEqualTo("import");
        assertThat(window.workbench().imports.documents()).hasSize(1);
    }

    @Test
    void whatIsNeitherFolderNorDocumentIsCountedAndLeft() throws Exception {
        Path image = Files.writeString(window.home().resolve("photo.png"), "x");

        send(DragEvent.DRAG_DROPPED, image);

        assertThat(window.driver().text("#notice-text"))
                .contains("neither a folder nor a Markdown");
        assertThat(window.workbench().workspace.folders()).isEmpty();
    }

    private void send(EventType<DragEvent> type, Path... paths) {
        DraggedFiles files = new DraggedFiles(List.of(paths));
        robot.interact(
                () -> window.workbench().stage.getScene().getRoot().fireEvent(files.event(type)));
    }
}
