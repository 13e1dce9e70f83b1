package plumbline.app;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.gui.navigation.OpenTab;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Drives a workbench for tests, and waits as a person would.
record WindowDriver(Workbench workbench, FxRobot robot) {

    private static final int PATIENCE_SECONDS = 20;

    void openSamples() throws TimeoutException {
        robot.interact(workbench.doors::openSamples);
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
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () ->
                        WaitForAsyncUtils.asyncFx(() -> workbench.taskList.running().isEmpty())
                                .get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    void close() {
        robot.interact(workbench.stage::hide);
        workbench.close();
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
