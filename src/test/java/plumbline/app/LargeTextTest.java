package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.check.Proposal;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.navigation.Place;
import plumbline.gui.shell.PaneStand;
import plumbline.gui.workspace.Samples;
import plumbline.preferences.TextSize;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The largest text in a small window, in the language with the longest words: one can still work,
/// and what gave way can be had.
final class LargeTextTest {

    private static final int ROWS = 6;
    private static final int COLUMNS = 4;
    private static final double A_LINE = 33;

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private Workbench bench;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        bench =
                WaitForAsyncUtils.asyncFx(
                                () ->
                                        WindowFixture.open(
                                                new Stage(),
                                                home,
                                                Words.of(Locale.GERMAN),
                                                AuditFixture::reader))
                        .get();
        robot.interact(
                () -> {
                    bench.stage.setWidth(1280);
                    bench.stage.setHeight(800);
                });
        resize(TextSize.PERCENT_200);
        List<Path> fleet =
                new Samples(WindowFixture.SAMPLES, home.resolve("samples"))
                        .copyAll().stream().filter(each -> each.endsWith("soc-platform")).toList();
        driver().open(fleet.getFirst());
    }

    @AfterEach
    void close() {
        driver().close();
    }

    private WindowDriver driver() {
        return new WindowDriver(bench, robot);
    }

    private void resize(TextSize size) {
        robot.interact(() -> bench.preferences.change(before -> before.withTextSize(size)));
    }

    @Test
    void reviewAndMatrixCanBeWorkedInAndPanesComeWhenWanted() throws Exception {
        theReviewShowsRowsAndTheProposalWithItsEvidence();
        theMatrixShowsRowsAndColumns();
        theReasonIsSeenWhenSomebodyWritesIt();
        panesLieOverTheTabsUntilSomebodyGoesBack();
        panesComeBackWithTheirRoom();
    }

    private void theReviewShowsRowsAndTheProposalWithItsEvidence() throws Exception {
        AuditRow row =
                bench.audit.rows().stream()
                        .filter(LargeTextTest::isProposedWithEvidence)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> bench.screens.show(row.cell()));
        driver().waitForWork();
        settle();

        Bounds list = at(robot.lookup("#review-checks").query());
        assertThat(
                        robot
                                .lookup("#review-checks .list-cell")
                                .queryAllAs(IndexedCell.class)
                                .stream()
                                .filter(each -> !each.isEmpty() && each.isVisible())
                                .filter(each -> list.contains(at(each)))
                                .count())
                .isGreaterThanOrEqualTo(ROWS);
        Bounds seen = at(robot.lookup("#review-cell .scroll-pane > .viewport").query());
        assertThat(seen.contains(at(robot.lookup(".proposal").query()))).isTrue();
        Bounds evidence = at(robot.lookup("#review-evidence .evidence").query());
        assertThat(seen.getMaxY() - evidence.getMinY()).isGreaterThanOrEqualTo(A_LINE);
    }

    private static boolean isProposedWithEvidence(AuditRow row) {
        Proposal proposal = row.state().proposal();
        return proposal != null && !proposal.evidence().isEmpty();
    }

    private void theMatrixShowsRowsAndColumns() throws Exception {
        robot.interact(() -> bench.navigator.go(Place.MATRIX));
        driver().waitForWork();
        settle();

        Bounds sheet = at(robot.lookup("#matrix-sheet").query());
        Bounds cell = at(robot.lookup("#matrix-cursor").query());
        Bounds head = at(robot.lookup(".matrix-head").query());
        assertThat((sheet.getMaxY() - head.getMaxY()) / cell.getHeight())
                .isGreaterThanOrEqualTo(ROWS);
        assertThat((sheet.getMaxX() - head.getMinX()) / cell.getWidth())
                .isGreaterThanOrEqualTo(COLUMNS);
    }

    private void theReasonIsSeenWhenSomebodyWritesIt() {
        Node reason = robot.lookup("#matrix-reason").query();
        assertThat(reason.getParent().isVisible()).isFalse();

        robot.push(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        settle();

        assertThat(reason.isFocused()).isTrue();
        assertThat(reason.getParent().isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
    }

    private void panesLieOverTheTabsUntilSomebodyGoesBack() {
        assertThat(bench.panes.inspectorProperty().get()).isEqualTo(PaneStand.EDGE);
        robot.push(KeyCode.CONTROL, KeyCode.J);
        settle();
        assertThat(isFocusIn("#inspector")).isTrue();

        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(isFocusIn("#work")).isTrue();
        assertThat(bench.panes.inspectorProperty().get()).isEqualTo(PaneStand.EDGE);

        robot.interact(() -> TourCamera.press(bench, "#scope-edge-open"));
        settle();
        assertThat(isFocusIn("#scope")).isTrue();
        robot.interact(() -> robot.lookup("#matrix-cursor").query().requestFocus());
        assertThat(bench.panes.scopeProperty().get()).isEqualTo(PaneStand.EDGE);
    }

    private void panesComeBackWithTheirRoom() {
        resize(TextSize.PERCENT_100);
        settle();

        assertThat(bench.panes.scopeProperty().get()).isEqualTo(PaneStand.BESIDE);
        assertThat(bench.panes.inspectorProperty().get()).isEqualTo(PaneStand.BESIDE);
        assertThat(robot.lookup("#scope-edge").query().isVisible()).isFalse();
    }

    private boolean isFocusIn(String pane) {
        return WindowDriver.isInside(
                bench.stage.getScene().getFocusOwner(),
                Objects.requireNonNull(robot.lookup(pane).query()));
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    bench.stage.getScene().getRoot().applyCss();
                    bench.stage.getScene().getRoot().layout();
                    bench.stage.getScene().getRoot().applyCss();
                    bench.stage.getScene().getRoot().layout();
                });
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
