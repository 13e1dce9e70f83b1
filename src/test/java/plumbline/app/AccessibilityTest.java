package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

import java.util.List;

/// What a screen reader can say, on every screen and sheet.
final class AccessibilityTest {

    @RegisterExtension final OpenWindow window = new OpenWindow();

    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "samples",
                "command.palette",
                "command.keys",
                "command.settings",
                "command.about",
                "command.history",
                "command.go.review",
                "command.catalogue"
            })
    void everyControlHasAName(String screen) throws Exception {
        window.driver().show(screen);

        List<Node> nameless =
                robot
                        .lookup(node -> node.isFocusTraversable() && node.isVisible())
                        .queryAll()
                        .stream()
                        .filter(AccessibilityTest::isNameless)
                        .toList();
        assertThat(nameless).isEmpty();
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
