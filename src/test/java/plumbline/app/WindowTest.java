package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskState;
import plumbline.progress.Progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What the window shows, and what it keeps.
final class WindowTest {

    @RegisterExtension final OpenWindow window = new OpenWindow();

    private final FxRobot robot = new FxRobot();

    @Test
    void theStartScreenHasThreeDoorsAndTheRailWaits() {
        assertThat(robot.lookup(".door").queryAll()).hasSize(3);
        assertThat(robot.lookup("#rail").query().isVisible()).isFalse();
        assertThat(window.driver().text("#status-read")).isEqualTo("Nothing is open");
    }

    @Test
    void aSampleOpensAsACopyAndItsFilesAreListed() throws Exception {
        robot.clickOn("#start-sample");
        window.driver().waitForWork();

        TableView<?> files = robot.lookup("#overview-files").queryTableView();
        assertThat(files.getItems()).isNotEmpty();
        assertThat(window.home().resolve("samples/order-service")).isDirectory();
        assertThat(window.workbench().workspace.folders())
                .allSatisfy(folder -> assertThat(folder.path()).startsWith(window.home()));
    }

    @Test
    void whatWasOpenIsOfferedAgain() throws Exception {
        window.driver().openSamples();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);

        assertThat(robot.lookup("#start").query().isVisible()).isTrue();
        assertThat(robot.lookup(".recent-row").queryAll()).isNotEmpty();
        robot.clickOn(".recent-row");
        window.driver().waitForWork();
        assertThat(window.workbench().workspace.folders()).isNotEmpty();
    }

    @Test
    void thePanesHideAndComeBackAsWideAsTheyWere() throws Exception {
        window.driver().openSamples();
        double width = window.driver().width("#scope");

        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(robot.lookup("#scope").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.driver().width("#scope")).isBetween(width - 2, width + 2);
    }

    @Test
    void aFolderThatIsGoneStaysInTheListAndSaysSo() throws Exception {
        Path gone = Files.createTempDirectory(window.home(), "gone");
        robot.interact(() -> window.workbench().doors.open(List.of(gone.resolve("never"))));
        window.driver().waitForWork();

        assertThat(window.driver().text("#scope-folders .text-small")).isEqualTo("not readable");
    }

    @Test
    void aFailureIsToldWithACodeBehindDetails() throws Exception {
        robot.interact(
                () ->
                        window.workbench()
                                .tasks
                                .run(
                                        "Breaking",
                                        progress -> {
                                            throw new IllegalStateException("password=hunter2");
                                        }));
        window.driver().waitForWork();

        assertThat(window.driver().text("#problem-message")).startsWith("Something went wrong");
        assertThat(window.driver().text("#problem-code")).matches("PL-001-[0-9a-f]{4}");
        assertThat(robot.lookup("#problem-details .text-area").queryTextInputControl().getText())
                .contains("IllegalStateException")
                .doesNotContain("hunter2");
        assertThat(robot.lookup("#problem-details").<TitledPane>query().isExpanded()).isFalse();
    }

    @Test
    void withNoTabOpenTheMiddleSaysHowToGoOn() throws Exception {
        window.driver().openSamples();
        robot.push(KeyCode.CONTROL, KeyCode.W);

        assertThat(robot.lookup("#start").query().isVisible()).isFalse();
        robot.clickOn("See what was found");
        assertThat(window.driver().current().subject())
                .isEqualTo(new Subject.OfPlace(Place.OVERVIEW));
    }

    @Test
    void anErrorEndsItsTaskToo() throws Exception {
        robot.interact(
                () ->
                        window.workbench()
                                .tasks
                                .run(
                                        "Linking",
                                        progress -> {
                                            throw new NoClassDefFoundError("x");
                                        }));
        window.driver().waitForWork();

        assertThat(window.driver().text("#problem-code")).startsWith("PL-001-");
    }

    @Test
    void damagedSettingsAreKeptAsideAndTheWindowSaysSo(@TempDir Path other) throws Exception {
        Files.writeString(other.resolve("preferences.json"), "{ half a fi");

        Workbench again = openAnother(other);

        assertThat(((Labeled) again.stage.getScene().lookup("#notice-text")).getText())
                .contains("damaged")
                .contains("preferences.json.damaged-1");
        robot.interact(again.stage::hide);
        again.close();
    }

    @Test
    void aPictureOfTheWindowIsSaved() throws Exception {
        robot.interact(() -> window.workbench().commands.get("command.save-picture").run());
        window.driver().waitForWork();

        try (var files = Files.list(window.home().resolve("pictures"))) {
            assertThat(files).anyMatch(file -> file.toString().endsWith(".png"));
        }
    }

    @Test
    void theAboutSheetNamesPartsAndShowsTheirLicences() {
        robot.interact(() -> window.workbench().commands.get("command.about").run());

        ListView<?> parts = robot.lookup("#about-parts").queryListView();
        assertThat(parts.getItems()).hasSizeGreaterThan(20);
        assertThat(robot.lookup("#about-licence").queryTextInputControl().getText())
                .contains("GNU General Public License");
    }

    @Test
    void aWindowComesBackAsItWasLeft(@TempDir Path other) throws Exception {
        Workbench left = openAnother(other);
        robot.interact(
                () -> {
                    left.stage.setWidth(1111);
                    left.stage.setHeight(777);
                    left.commands.get("command.toggle-inspector").run();
                    left.stage.hide();
                });
        left.close();

        Workbench again = openAnother(other);

        assertThat(again.stage.getWidth()).isEqualTo(1111);
        assertThat(again.stage.getHeight()).isEqualTo(777);
        assertThat(again.stage.getScene().lookup("#inspector")).isNull();
        robot.interact(again.stage::hide);
        again.close();
    }

    @Test
    void longWorkShowsInTheStripAndStopsWhenAsked() throws Exception {
        RunningTask<Integer> task =
                WaitForAsyncUtils.asyncFx(
                                () -> window.workbench().tasks.run("Counting", WindowTest::count))
                        .get();
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> robot.lookup("#task-running").query().isVisible());

        robot.clickOn("#task-cancel");
        window.driver().waitForWork();

        assertThat(task.stateProperty().get()).isEqualTo(TaskState.CANCELLED);
        assertThat(robot.lookup("#task-running").query().isVisible()).isFalse();
    }

    private static Workbench openAnother(Path home) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> WindowFixture.open(new Stage(), home)).get();
    }

    private static int count(Progress progress) throws InterruptedException {
        int counted = 0;
        while (!progress.isCancelled()) {
            progress.report(++counted, 1000, "number " + counted);
            Thread.sleep(5);
        }
        return counted;
    }
}
