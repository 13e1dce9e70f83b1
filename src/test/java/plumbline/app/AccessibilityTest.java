package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// What a screen reader can say, on every screen and sheet.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @Start comes before every test
final class AccessibilityTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "samples",
                "command.palette",
                "command.keys",
                "command.settings",
                "command.about",
                "command.go.review"
            })
    void everyControlHasAName(String screen, FxRobot robot) throws Exception {
        show(screen, robot);

        List<Node> nameless =
                robot
                        .lookup(node -> node.isFocusTraversable() && node.isVisible())
                        .queryAll()
                        .stream()
                        .filter(AccessibilityTest::isNameless)
                        .toList();
        assertThat(nameless).isEmpty();
    }

    private void show(String screen, FxRobot robot) throws Exception {
        switch (screen) {
            case "start" -> driver.waitForWork();
            case "samples" -> driver.openSamples();
            default -> {
                driver.openSamples();
                robot.interact(() -> workbench.commands.get(screen).run());
            }
        }
    }

    private static boolean isNameless(Node node) {
        String words =
                switch (node) {
                    case ButtonBase button -> button.getText();
                    case TextInputControl field -> field.getPromptText();
                    case ListView<?> list -> "";
                    case TableView<?> table -> "";
                    default -> "not asked";
                };
        String spoken = node.getAccessibleText();
        return (words == null || words.isBlank()) && (spoken == null || spoken.isBlank());
    }
}
