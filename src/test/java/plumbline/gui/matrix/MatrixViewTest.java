package plumbline.gui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import plumbline.gui.CpuTime;
import plumbline.gui.Pace;
import plumbline.review.decision.Cell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The matrix in a window.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class MatrixViewTest {

    private static final int FRAMES = 120;
    private static final Duration FRAME = Duration.ofNanos(1_000_000_000 / 60);

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private MatrixFixture matrix;
    private MatrixViewModel model;

    @Start
    void start(Stage stage) {
        matrix = new MatrixFixture(home, 11, 60);
        model = matrix.model();
        matrix.show(stage);
    }

    @Test
    void aKeyAndTwoClicksShowTheCell() {
        robot.write("o");
        robot.doubleClickOn("#matrix-cursor");

        assertThat(matrix.shown)
                .containsExactly(
                        new Cell("service-00", "check-000"), new Cell("service-00", "check-000"));
    }

    @Test
    void theCursorIsAlwaysInSightAndSaysItsCell() {
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.push(KeyCode.END);

        var cursor = robot.lookup("#matrix-cursor").query();
        assertThat(cursor.getAccessibleText())
                .isEqualTo("About check-059, service-10, proposed FAIL, High");
        assertThat(matrix.view().localToScene(matrix.view().getBoundsInLocal()))
                .matches(all -> all.contains(cursor.localToScene(cursor.getBoundsInLocal())));
    }

    @Test
    void theMatrixIsCopiedAndThatIsTold() {
        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(matrix.told).hasSize(1);
        robot.interact(
                () ->
                        assertThat(Clipboard.getSystemClipboard().getString())
                                .startsWith("| Check | Severity | service-00"));
    }

    @Test
    void theFilterIsReachedAndLeftByKeys() {
        robot.write('/');
        robot.write("check-042 service-03");
        robot.push(KeyCode.ESCAPE);

        assertThat(model.services()).containsExactly("service-03");
        assertThat(model.cursor().rows().getFirst().cell())
                .isEqualTo(new Cell("service-03", "check-042"));
        assertThat(matrix.focused()).isEqualTo("matrix-cursor");
    }

    @Test
    void moving6600CellsTakesLessThanAFrame() {
        Scene scene = matrix.view().getScene();
        robot.interact(
                () -> {
                    matrix = new MatrixFixture(home, 11, 600);
                    model = matrix.model();
                    scene.setRoot(matrix.view());
                });
        for (Density density : Density.values()) {
            robot.interact(() -> model.densityProperty().set(density));
            List<Double> millis = new ArrayList<>();
            robot.interact(() -> scroll(millis));

            assertThat(millis.stream().sorted().toList().get(FRAMES / 2))
                    .as("cells of %d pixels", density.pixels())
                    .isLessThan(Pace.allows(FRAME).toNanos() / 1e6);
        }
    }

    /// The window's thread lays the sheet out for each frame; drawing goes on beside it.
    private void scroll(List<Double> millis) {
        MatrixSheet sheet = (MatrixSheet) matrix.view().lookup("#matrix-sheet");
        for (int frame = 0; frame < FRAMES; frame++) {
            double by = frame % 40 < 20 ? 137 : -137;
            millis.add(
                    CpuTime.of(
                                            () -> {
                                                sheet.scroll(0, by);
                                                matrix.view().layout();
                                            })
                                    .toNanos()
                            / 1e6);
        }
    }
}
