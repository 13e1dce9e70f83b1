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

import plumbline.check.Status;
import plumbline.gui.CpuTime;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.FleetFixture;
import plumbline.gui.keymap.KeysFixture;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.matrix.MatrixCursor.Spot;
import plumbline.gui.style.Appearance;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.review.decision.Cell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The matrix in a window, by keys and by mouse.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
final class MatrixViewTest {

    private static final int FRAMES = 120;
    private static final double FRAME_MILLIS = 1000.0 / 60;

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private final List<Cell> shown = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private MatrixViewModel model;
    private MatrixView view;

    @Start
    void start(Stage stage) {
        open(11, 60);
        Scene scene = new Scene(view, 1200, 800);
        Appearance appearance = new Appearance();
        appearance.set(Theme.LIGHT, TextSize.PERCENT_100);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.focusCursor();
    }

    private void open(int services, int checks) {
        FleetFixture fleet = new FleetFixture(home).large(services, checks);
        model = new MatrixViewModel(fleet.open(), WorkspaceFixture.words());
        LiveKeys keys = KeysFixture.keys(new WorkspaceFixture(home).preferences());
        view = new MatrixView(model, keys, shown::add, told::add, WorkspaceFixture.words());
    }

    @Test
    void arrowsMoveAndDigitsDecide() {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.DOWN);
        AuditRow row = model.cursor().rows().getFirst();
        robot.write('3');

        assertThat(row.service()).isEqualTo("service-01");
        assertThat(row.state().findStatus()).contains(Status.FAIL);
        assertThat(model.cursor().spotProperty().get()).isEqualTo(new Spot(3, 1));
    }

    @Test
    void enterAcceptsAndABlockIsOneAction() {
        robot.push(KeyCode.ENTER);
        assertThat(reviewed()).isEqualTo(1);

        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.write('p');
        assertThat(reviewed()).isEqualTo(5);

        robot.interact(model.audit()::undo);
        assertThat(reviewed()).isEqualTo(1);
    }

    @Test
    void spaceAndTwoClicksShowTheCell() {
        robot.push(KeyCode.SPACE);
        robot.doubleClickOn("#matrix-cursor");

        assertThat(shown)
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
        assertThat(view.localToScene(view.getBoundsInLocal()))
                .matches(all -> all.contains(cursor.localToScene(cursor.getBoundsInLocal())));
    }

    @Test
    void theMatrixIsCopiedAndThatIsTold() {
        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(told).hasSize(1);
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
        assertThat(view.getScene().getFocusOwner().getId()).isEqualTo("matrix-cursor");
    }

    @Test
    void moving6600CellsTakesLessThanAFrame() {
        Scene scene = view.getScene();
        robot.interact(
                () -> {
                    open(11, 600);
                    scene.setRoot(view);
                });
        for (Density density : Density.values()) {
            robot.interact(() -> model.densityProperty().set(density));
            List<Double> millis = new ArrayList<>();
            robot.interact(() -> scroll(millis));

            assertThat(millis.stream().sorted().toList().get(FRAMES / 2))
                    .as("cells of %d pixels", density.pixels())
                    .isLessThan(FRAME_MILLIS);
        }
    }

    /// The window's thread lays the sheet out for each frame; drawing goes on beside it.
    private void scroll(List<Double> millis) {
        MatrixSheet sheet = (MatrixSheet) view.lookup("#matrix-sheet");
        for (int frame = 0; frame < FRAMES; frame++) {
            double by = frame % 40 < 20 ? 137 : -137;
            millis.add(
                    CpuTime.of(
                                            () -> {
                                                sheet.scroll(0, by);
                                                view.layout();
                                            })
                                    .toNanos()
                            / 1e6);
        }
    }

    private long reviewed() {
        return model.audit().rows().stream().filter(each -> each.state().isReviewed()).count();
    }
}
