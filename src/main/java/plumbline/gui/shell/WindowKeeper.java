package plumbline.gui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import plumbline.gui.workspace.LivePreferences;
import plumbline.preferences.WindowState;

/// Opens the window where it was closed, and remembers where it is.
public record WindowKeeper(Stage stage, ShellViewModel panes, LivePreferences preferences) {

    private static final double TITLE_BAR = 40;

    public void restore() {
        WindowState state = preferences.get().window();
        stage.setWidth(state.width());
        stage.setHeight(state.height());
        if (isOnScreen(state)) {
            stage.setX(state.x());
            stage.setY(state.y());
        }
        stage.setMaximized(state.maximized());
    }

    public void remember() {
        boolean full = stage.isMaximized() || stage.isFullScreen();
        WindowState before = preferences.get().window();
        WindowState now =
                new WindowState(
                        full ? before.x() : stage.getX(),
                        full ? before.y() : stage.getY(),
                        full ? before.width() : stage.getWidth(),
                        full ? before.height() : stage.getHeight(),
                        stage.isMaximized(),
                        0,
                        0,
                        false,
                        false);
        preferences.change(all -> all.withWindow(panes.in(now)));
    }

    /// A screen that is gone must not take the window with it.
    private static boolean isOnScreen(WindowState state) {
        if (Double.isNaN(state.x()) || Double.isNaN(state.y())) {
            return false;
        }
        Rectangle2D title = new Rectangle2D(state.x(), state.y(), state.width(), TITLE_BAR);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(title));
    }
}
