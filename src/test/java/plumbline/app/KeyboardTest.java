package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.gui.navigation.OpenTab;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.preferences.Theme;

import java.nio.file.Path;
import java.util.List;

/// The window driven by keyboard alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @Start comes before every test
final class KeyboardTest {

    @TempDir static Path home;

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
    @EnumSource(Place.class)
    void ctrlAndADigitGoesToEachPlace(Place place, FxRobot robot) throws Exception {
        driver.openSamples();

        robot.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + place.number()));

        assertThat(driver.current().subject()).isEqualTo(new Subject.OfPlace(place));
    }

    @Test
    void thePaletteFindsACommandAndRunsIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("theme dark");
        robot.push(KeyCode.ENTER);

        assertThat(workbench.preferences.get().theme()).isEqualTo(Theme.DARK);
        assertThat(workbench.overlay.isVisible()).isFalse();
    }

    @Test
    void thePaletteFindsAFileAndOpensItForGood(FxRobot robot) throws Exception {
        driver.openSamples();

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("baseline_orders");
        robot.push(KeyCode.ENTER);
        driver.waitForWork();

        assertThat(driver.current().subject().id()).endsWith("001_baseline_orders.ts");
        assertThat(driver.current().previewProperty().get()).isFalse();
        assertThat(robot.lookup("#code").query().isVisible()).isTrue();
    }

    @Test
    void spacePreviewsInOneTabAndEnterKeepsIt(FxRobot robot) throws Exception {
        driver.openSamples();
        TableView<?> files = robot.lookup("#overview-files").queryTableView();

        robot.interact(() -> WindowDriver.focusRow(files, 3));
        robot.push(KeyCode.SPACE);
        OpenTab first = driver.current();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> WindowDriver.focusRow(files, 4));
        robot.push(KeyCode.SPACE);

        assertThat(workbench.navigator.tabs()).hasSize(2).doesNotContain(first);
        assertThat(driver.current().previewProperty().get()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(files::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(driver.current().previewProperty().get()).isFalse();
    }

    @Test
    void altAndArrowsWalkTheWayBackAndForward(FxRobot robot) throws Exception {
        driver.openSamples();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(driver.current().subject()).isEqualTo(new Subject.OfPlace(Place.MATRIX));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(driver.current().subject()).isEqualTo(new Subject.OfPlace(Place.TIMELINE));
    }

    @Test
    void theQuestionMarkShowsAllKeysAndEscapeGivesTheFocusBack(FxRobot robot) throws Exception {
        driver.openSamples();
        Node before = robot.lookup("#overview-files").query();
        robot.interact(before::requestFocus);

        robot.write('?');
        assertThat(robot.lookup("#key-sheet").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#key-sheet").tryQuery()).isEmpty();
        assertThat(workbench.stage.getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void theFocusStaysInsideASheet(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);

        for (int i = 0; i < 20; i++) {
            robot.push(KeyCode.TAB);
            assertThat(
                            WindowDriver.isInside(
                                    workbench.stage.getScene().getFocusOwner(), workbench.overlay))
                    .isTrue();
        }
    }

    @Test
    void f6GoesThroughAllPanes(FxRobot robot) throws Exception {
        driver.openSamples();
        robot.interact(() -> robot.lookup("#rail-1").query().requestFocus());

        assertThat(List.of("#scope", "#work", "#status", "#top-bar", "#rail"))
                .allSatisfy(
                        pane -> {
                            robot.push(KeyCode.F6);
                            assertThat(
                                            WindowDriver.isInside(
                                                    workbench.stage.getScene().getFocusOwner(),
                                                    robot.lookup(pane).query()))
                                    .as(pane)
                                    .isTrue();
                        });
    }

    @Test
    void largerTextIsLargerAndRemembered(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);

        assertThat(workbench.stage.getScene().getRoot().getStyleClass()).contains("zoom-125");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(workbench.stage.getScene().getRoot().getStyleClass()).contains("zoom-100");
    }
}
