package plumbline.gui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The profile in a window: changed by keys, and saved as a file that the command line reads.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class ProfileViewTest {

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private AuditFixture fixture;
    private Path file;
    private final List<String> told = new ArrayList<>();

    @Start
    void start(Stage stage) {
        fixture = new AuditFixture(home).openBoth();
        file = home.resolve("team.profile");
        ProfileSaver saver =
                new ProfileSaver(
                        new ThatFile(),
                        fixture.workspace(),
                        new ImmediateTaskRunner(),
                        told::add,
                        WorkspaceFixture.words());
        ProfileViewModel model = new ProfileViewModel(fixture.audit(), WorkspaceFixture.words());
        stage.setScene(
                new Scene(new ProfileView(model, saver, WorkspaceFixture.words()), 900, 600));
        stage.show();
    }

    private void focus(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    @Test
    void aValueIsSaidByKeysAndTheFocusComesBack() {
        focus("#profile-change-postgresql");
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("13-16").push(KeyCode.TAB).write("the hosts say so");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(fixture.audit().catalogueProperty().get().settings())
                .hasEntrySatisfying(
                        "postgresql", said -> assertThat(said.value()).isEqualTo("13-16"));
        assertThat(robot.lookup("#profile-form").tryQuery()).isEmpty();
        assertThat(robot.lookup("#profile-change-postgresql").query().isFocused()).isTrue();
        assertThat(robot.lookup("#profile-back-postgresql").<Node>tryQuery()).isPresent();
    }

    @Test
    void whatHasFewValuesIsChosenAndWhatIsMissingIsTold() {
        focus("#profile-change-production-data");
        robot.push(KeyCode.SPACE);
        ComboBox<?> values = robot.lookup("#profile-value").queryComboBox();
        assertThat(values.getItems()).hasToString("[yes, no]");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(robot.lookup("#profile-missing").queryLabeled().getText())
                .startsWith("A reason is missing");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#profile-form").tryQuery()).isEmpty();
    }

    @Test
    void aRuleAboutPathsIsSaidByKeys() {
        focus("#profile-rule-add");
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#profile-rule-paths").query().isFocused()).isTrue();
        robot.write("legacy/**");
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).write("frozen");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(fixture.audit().catalogueProperty().get().settings())
                .hasEntrySatisfying(
                        "path legacy/**", said -> assertThat(said.value()).isEqualTo("off"));
        assertThat(robot.lookup("#profile-rule-form").tryQuery()).isEmpty();
        assertThat(robot.lookup("#profile-rule-add").query().isFocused()).isTrue();
    }

    @Test
    void itIsSavedAsAFileButNotIntoAnAuditedFolder() {
        robot.interact(robot.lookup("#profile-save-as").queryButton()::fire);
        assertThat(file).content().startsWith("# Plumbline profile 1\n");

        file = home.resolve("orders/team.profile");
        robot.interact(robot.lookup("#profile-save-as").queryButton()::fire);
        assertThat(file).doesNotExist();
        assertThat(told).hasSize(2);
    }

    /// Always the file that the test wants.
    private final class ThatFile implements SaveChoice {

        @Override
        public Optional<Path> chooseFile(String title, String name) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseWorkbook(String title) {
            return Optional.empty();
        }
    }
}
