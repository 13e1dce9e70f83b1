package plumbline.gui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import plumbline.gui.room.Room;
import plumbline.preferences.WindowState;

/// Which panes are shown, where and how wide; outlives hiding them. What there is no room for gives
/// way to its edge, lies over the tabs when somebody wants it, and comes back when there is room.
public final class ShellViewModel {

    private final BooleanProperty scopeShown;
    private final BooleanProperty inspectorShown;
    private final DoubleProperty scopeWidth;
    private final DoubleProperty inspectorWidth;
    private final ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.PLENTY);
    private final ObjectProperty<Over> over = new SimpleObjectProperty<>(Over.NOTHING);
    private final ReadOnlyObjectWrapper<PaneStand> scope =
            new ReadOnlyObjectWrapper<>(PaneStand.HIDDEN);
    private final ReadOnlyObjectWrapper<PaneStand> inspector =
            new ReadOnlyObjectWrapper<>(PaneStand.HIDDEN);

    /// Which pane lies over the tabs.
    private enum Over {
        NOTHING,
        SCOPE,
        INSPECTOR
    }

    public ShellViewModel(WindowState state) {
        scopeShown = new SimpleBooleanProperty(state.scopeShown());
        inspectorShown = new SimpleBooleanProperty(state.inspectorShown());
        scopeWidth = new SimpleDoubleProperty(state.scopeWidth());
        inspectorWidth = new SimpleDoubleProperty(state.inspectorWidth());
        scopeShown.subscribe(this::stand);
        inspectorShown.subscribe(this::stand);
        over.subscribe(this::stand);
        room.subscribe(this::stand);
        stand();
    }

    private void stand() {
        boolean holdsInspector = room.get().holdsInspector(scopeShown.get());
        scope.set(
                PaneStand.of(scopeShown.get(), room.get().holdsScope(), over.get() == Over.SCOPE));
        inspector.set(
                PaneStand.of(inspectorShown.get(), holdsInspector, over.get() == Over.INSPECTOR));
    }

    public void toggleScope() {
        toggle(scopeShown, scope, Over.SCOPE);
    }

    public void toggleInspector() {
        toggle(inspectorShown, inspector, Over.INSPECTOR);
    }

    private void toggle(
            BooleanProperty shown, ReadOnlyObjectProperty<PaneStand> stand, Over itself) {
        switch (stand.get()) {
            case BESIDE -> shown.set(false);
            case OVER -> over.set(Over.NOTHING);
            case EDGE, HIDDEN -> show(shown, stand, itself);
        }
    }

    private void show(BooleanProperty shown, ReadOnlyObjectProperty<PaneStand> stand, Over itself) {
        shown.set(true);
        if (stand.get() == PaneStand.EDGE) {
            over.set(itself);
        }
    }

    /// Shows the inspector, beside the tabs if there is room, else over them.
    public void showInspector() {
        show(inspectorShown, inspector, Over.INSPECTOR);
    }

    /// What lay over the tabs goes back to its edge.
    public void uncover() {
        over.set(Over.NOTHING);
    }

    /// How much room there is now.
    public ObjectProperty<Room> roomProperty() {
        return room;
    }

    public ReadOnlyObjectProperty<PaneStand> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PaneStand> inspectorProperty() {
        return inspector.getReadOnlyProperty();
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
