package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tabs behind the one in front, and names that do not fit in a line.
final class HiddenTabsTest {

    @RegisterExtension final OpenWindow window = new OpenWindow();

    private final FxRobot robot = new FxRobot();

    @Test
    void aChangeOfThemeDressesOnlyTheTabInFrontAndTheOthersComeBack() throws Exception {
        window.driver().openSamples();
        Path file = Files.writeString(window.home().resolve("a.md"), "# A\n");
        robot.interact(() -> window.workbench().navigator.open(new Subject.OfAudit(file)));
        window.driver().waitForWork();
        assertThat(robot.lookup("#overview").tryQuery()).isPresent();

        robot.interact(() -> window.workbench().commands.get("command.theme.dark").run());
        assertThat(robot.lookup("#overview").tryQuery()).isEmpty();
        assertThat(robot.lookup("#document").tryQuery()).isPresent();

        robot.interact(() -> window.workbench().navigator.go(Place.OVERVIEW));
        assertThat(robot.lookup("#overview-files").queryTableView().getItems()).isNotEmpty();
    }

    @Test
    void aNameWithLineEndsAndTurnedLettersStaysInItsLine() throws Exception {
        Path hostile = Files.createDirectory(window.home().resolve("a\nb\u202Ec"));
        Files.createDirectory(window.home().resolve("ordinary"));
        robot.interact(
                () ->
                        window.workbench()
                                .doors
                                .open(List.of(hostile, window.home().resolve("ordinary"))));
        window.driver().waitForWork();
        WaitForAsyncUtils.waitForFxEvents();

        List<Label> names =
                robot.lookup("#scope-folders .label").queryAllAs(Label.class).stream()
                        .filter(label -> label.getText().matches("a.b.c|ordinary"))
                        .toList();
        assertThat(names).extracting(Label::getText).contains("a\uFFFDb\uFFFDc", "ordinary");
        assertThat(names).extracting(Label::getHeight).containsOnly(names.getFirst().getHeight());
    }
}
