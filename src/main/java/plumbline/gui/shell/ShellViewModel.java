package plumbline.gui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

import plumbline.preferences.WindowState;

/// Which panes are shown and how wide; outlives hiding them.
public final class ShellViewModel {

    private final BooleanProperty scopeShown;
    private final BooleanProperty inspectorShown;
    private final DoubleProperty scopeWidth;
    private final DoubleProperty inspectorWidth;

    public ShellViewModel(WindowState state) {
        scopeShown = new SimpleBooleanProperty(state.scopeShown());
        inspectorShown = new SimpleBooleanProperty(state.inspectorShown());
        scopeWidth = new SimpleDoubleProperty(state.scopeWidth());
        inspectorWidth = new SimpleDoubleProperty(state.inspectorWidth());
    }

    public void toggleScope() {
        scopeShown.set(!scopeShown.get());
    }

    public void toggleInspector() {
        inspectorShown.set(!inspectorShown.get());
    }

    public BooleanProperty scopeShownProperty() {
        return scopeShown;
    }

    public BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    public DoubleProperty scopeWidthProperty() {
        return scopeWidth;
    }

    public DoubleProperty inspectorWidthProperty() {
        return inspectorWidth;
    }

    /// The same window at the same place, with the panes as they are now.
    public WindowState in(WindowState window) {
        return new WindowState(
                window.x(),
                window.y(),
                window.width(),
                window.height(),
                window.maximized(),
                scopeWidth.get(),
                inspectorWidth.get(),
                scopeShown.get(),
                inspectorShown.get());
    }
}
