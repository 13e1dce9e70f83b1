package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

import plumbline.gui.navigation.OpenTab;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Subject;
import plumbline.preferences.Theme;

import java.util.List;

/// The window driven by keyboard alone.
final class KeyboardTest {

    @RegisterExtension final OpenWindow window = new OpenWindow();

    private final FxRobot robot = new FxRobot();

    @Test
    void aNewPersonOpensTheSamplesAndAFileWithoutTheMouse() throws Exception {
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        window.driver().waitForWork();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        window.driver().waitForWork();

        assertThat(window.driver().current().subject()).isInstanceOf(Subject.OfFile.class);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(window.driver().current().subject())
                .isEqualTo(new Subject.OfPlace(Place.OVERVIEW));
        assertThat(window.workbench().stage.getScene().getFocusOwner().getId())
                .isEqualTo("overview-files");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        assertThat(window.workbench().stage.getScene().getFocusOwner().getId())
                .isEqualTo("start-open");
    }

    @Test
    void theFirstKeysAreToldUntilTheyArePutAway() throws Exception {
        window.driver().openSamples();
        assertThat(robot.lookup("#first-keys").query().isVisible()).isTrue();

        robot.clickOn("#first-keys-away");

        assertThat(robot.lookup("#first-keys").query().isVisible()).isFalse();
        assertThat(window.workbench().preferences.get().person().keysKnown()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void ctrlAndADigitGoesToEachPlace(Place place) throws Exception {
        window.driver().openSamples();

        robot.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + place.number()));

        assertThat(window.driver().current().subject()).isEqualTo(new Subject.OfPlace(place));
    }

    @Test
    void thePaletteFindsACommandAndRunsIt() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("theme dark");
        robot.push(KeyCode.ENTER);

        assertThat(window.workbench().preferences.get().look().theme()).isEqualTo(Theme.DARK);
        assertThat(window.workbench().overlay.isVisible()).isFalse();
    }

    @Test
    void thePaletteFindsAFileAndOpensItForGood() throws Exception {
        window.driver().openSamples();

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("baseline_orders");
        robot.push(KeyCode.ENTER);
        window.driver().waitForWork();

        assertThat(window.driver().current().subject().id()).endsWith("001_baseline_orders.ts");
        assertThat(window.driver().current().previewProperty().get()).isFalse();
        assertThat(robot.lookup("#code").query().isVisible()).isTrue();
    }

    @Test
    void spacePreviewsInOneTabAndEnterKeepsIt() throws Exception {
        window.driver().openSamples();
        TableView<?> files = robot.lookup("#overview-files").queryTableView();

        robot.interact(() -> WindowDriver.focusRow(files, 3));
        robot.push(KeyCode.SPACE);
        OpenTab first = window.driver().current();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> WindowDriver.focusRow(files, 4));
        robot.push(KeyCode.SPACE);

        assertThat(window.workbench().navigator.tabs()).hasSize(2).doesNotContain(first);
        assertThat(window.driver().current().previewProperty().get()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(files::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(window.driver().current().previewProperty().get()).isFalse();
    }

    @Test
    void altAndArrowsWalkTheWayBackAndForward() throws Exception {
        window.driver().openSamples();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.driver().current().subject())
                .isEqualTo(new Subject.OfPlace(Place.MATRIX));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(window.driver().current().subject())
                .isEqualTo(new Subject.OfPlace(Place.TIMELINE));
    }

    @Test
    void theQuestionMarkShowsAllKeysAndEscapeGivesTheFocusBack() throws Exception {
        window.driver().openSamples();
        Node before = robot.lookup("#overview-files").query();
        robot.interact(before::requestFocus);

        robot.write('?');
        assertThat(robot.lookup("#key-sheet").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#key-sheet").tryQuery()).isEmpty();
        assertThat(window.workbench().stage.getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void theFocusStaysInsideASheet() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);

        for (int i = 0; i < 20; i++) {
            robot.push(KeyCode.TAB);
            assertThat(
                            WindowDriver.isInside(
                                    window.workbench().stage.getScene().getFocusOwner(),
                                    window.workbench().overlay))
                    .isTrue();
        }
    }

    @Test
    void f6GoesThroughAllPanes() throws Exception {
        window.driver().openSamples();
        robot.interact(() -> robot.lookup("#rail-1").query().requestFocus());

        assertThat(List.of("#scope", "#work", "#status", "#top-bar", "#rail"))
                .allSatisfy(
                        pane -> {
                            robot.push(KeyCode.F6);
                            assertThat(
                                            WindowDriver.isInside(
                                                    window.workbench()
                                                            .stage
                                                            .getScene()
                                                            .getFocusOwner(),
                                                    robot.lookup(pane).query()))
                                    .as(pane)
                                    .isTrue();
                        });
    }

    @Test
    void largerTextIsLargerAndRemembered() {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);

        assertThat(window.workbench().stage.getScene().getRoot().getStyleClass())
                .contains("zoom-125");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(window.workbench().stage.getScene().getRoot().getStyleClass())
                .contains("zoom-100");
    }
}
