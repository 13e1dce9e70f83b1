package plumbline.app;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.gui.audit.Saving;
import plumbline.gui.navigation.OpenTab;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Drives a workbench for tests, and waits as a person would.
record WindowDriver(Workbench workbench, FxRobot robot) {

    private static final int PATIENCE_SECONDS = 60;

    void openSamples() throws TimeoutException {
        robot.interact(workbench.doors::openSamples);
        waitForWork();
    }

    /// Opens folders in which there is something to decide.
    void open(Path... folders) throws TimeoutException {
        robot.interact(() -> workbench.doors.open(List.of(folders)));
        waitForCells();
    }

    void waitForCells() throws TimeoutException {
        waitFor(() -> !workbench.audit.rows().isEmpty());
        waitForWork();
    }

    /// The start screen, the samples, or the samples with what a command shows.
    void show(String screen) throws TimeoutException {
        switch (screen) {
            case "start" -> waitForWork();
            case "samples" -> openSamples();
            default -> {
                openSamples();
                robot.interact(() -> workbench.commands.get(screen).run());
            }
        }
    }

    /// Until nothing runs any more and the window has shown what came of it.
    void waitForWork() throws TimeoutException {
        waitFor(() -> workbench.taskList.running().isEmpty());
    }

    /// Until all decisions are on the disk, or it is said that they are not.
    void waitUntilSaved() throws TimeoutException {
        waitFor(() -> !(workbench.audit.savingProperty().get() instanceof Saving.UnderWay));
    }

    /// Until something is so that only the thread of the window knows.
    static void waitFor(Callable<Boolean> what) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(what).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    void close() {
        robot.interact(
                () -> {
                    workbench.stage.hide();
                    workbench.close();
                });
    }

    OpenTab current() {
        return Objects.requireNonNull(workbench.navigator.currentProperty().get());
    }

    String text(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    double width(String query) {
        return robot.lookup(query).query().getLayoutBounds().getWidth();
    }

    static void focusRow(TableView<?> table, int row) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row);
    }

    static boolean isInside(@Nullable Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }
}
