package plumbline.gui.unread;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.style.Appearance;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The statements that were not understood, in a window and by keys alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class UnreadViewTest {

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private final List<Path> opened = new ArrayList<>();
    private UnreadViewModel model;

    @Start
    void start(Stage stage) throws IOException {
        AuditFixture fixture = new AuditFixture(home);
        Path service = fixture.service("orders");
        Files.writeString(
                service.resolve("src/main/resources/db/migration/V3__odd.sql"),
                "GARGLE all;\nFROBNICATE everything;\n");
        fixture.workspace().open(List.of(service));
        model =
                new UnreadViewModel(
                        fixture.audit(),
                        fixture.workspace(),
                        new ImmediateTaskRunner(),
                        new UnreadWords(WorkspaceFixture.words(), ZoneOffset.UTC));
        UnreadView view = new UnreadView(model, (file, _) -> opened.add(file));
        Scene scene = new Scene(view, 1000, 640);
        new Appearance().dress(scene);
        stage.setScene(scene);
        stage.show();
        robot.lookup("#unread-table").query().requestFocus();
    }

    @Test
    void aReasonIsWrittenAndKeptByKeys() {
        robot.push(KeyCode.ENTER);
        robot.write("a test tool");
        robot.push(KeyCode.ENTER);

        assertThat(model.rows().getFirst().isOpen()).isFalse();
        assertThat(robot.lookup("#unread-back").queryButton().isVisible()).isTrue();
        assertThat(robot.lookup("#unread-count").queryLabeled().getText())
                .isEqualTo("1 not understood, 1 set aside");
    }

    @Test
    void allOfThemAreIgnoredAtOnce() {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.ENTER);
        robot.write("test tools");
        robot.push(KeyCode.ENTER);

        assertThat(model.rows()).noneMatch(UnreadRow::isOpen);
    }

    @Test
    void theFileIsOpenedFromThere() {
        robot.clickOn("#unread-place");

        assertThat(opened).singleElement().matches(each -> each.endsWith("V3__odd.sql"));
    }
}
