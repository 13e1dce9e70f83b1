package plumbline.gui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.dialog.NoticeBar;
import plumbline.gui.dialog.Overlay;
import plumbline.gui.style.Style;

/// The main window's frame: what stands where.
public final class Shell extends StackPane {

    /// What is framed.
    public record Panes(
            Region top, Region rail, Region scope, Region work, Region inspector, Region status) {}

    private static final double NARROWEST = 160;

    private final ShellViewModel model;
    private final Panes panes;
    private final Node start;
    private final SplitPane split = new SplitPane();
    private boolean placed;

    /// `nothingOpen` decides between the start screen and the desk.
    public Shell(
            ShellViewModel model, Panes panes, Node start, ObservableBooleanValue nothingOpen) {
        this.model = model;
        this.panes = panes;
        this.start = start;
        setId("shell");
        Style.SHELL.on(this);
        start.visibleProperty().bind(nothingOpen);
        split.visibleProperty().bind(Bindings.not(nothingOpen));
        panes.rail().visibleProperty().bind(Bindings.not(nothingOpen));
        panes.rail().managedProperty().bind(panes.rail().visibleProperty());
        start.visibleProperty()
                .subscribe(
                        shown -> {
                            if (shown) {
                                FirstFocus.give(start);
                            }
                        });
        bind();
    }

    /// Lays the desk, what lies over it, and on top of all the notices: a sheet may cause one.
    public void frame(NoticeBar notices, DropTarget drop, Overlay overlay) {
        StackPane middle = new StackPane(split, start);
        BorderPane desk = new BorderPane(middle, panes.top(), null, panes.status(), panes.rail());
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        drop.watch(this);
        getChildren().setAll(desk, drop, overlay, notices);
    }

    private void bind() {
        SplitPane.setResizableWithParent(panes.scope(), false);
        SplitPane.setResizableWithParent(panes.inspector(), false);
        model.scopeShownProperty().subscribe(this::arrange);
        model.inspectorShownProperty().subscribe(this::arrange);
        split.widthProperty()
                .subscribe(
                        (before, now) -> {
                            if (before.doubleValue() == 0) {
                                placeDividers();
                            }
                        });
        arrange();
        keepWidth(panes.scope(), model.scopeWidthProperty());
        keepWidth(panes.inspector(), model.inspectorWidthProperty());
    }

    /// A pane's width is what the person dragged it to; layout on the way there does not count.
    private void keepWidth(Region pane, DoubleProperty width) {
        pane.setMinWidth(NARROWEST);
        pane.widthProperty()
                .subscribe(
                        now -> {
                            if (placed && now.doubleValue() >= NARROWEST) {
                                width.set(now.doubleValue());
                            }
                        });
    }

    private void arrange() {
        placed = false;
        split.getItems().clear();
        if (model.scopeShownProperty().get()) {
            split.getItems().add(panes.scope());
        }
        split.getItems().add(panes.work());
        if (model.inspectorShownProperty().get()) {
            split.getItems().add(panes.inspector());
        }
        placeDividers();
    }

    /// Dividers stand at fractions; panes are remembered in pixels.
    private void placeDividers() {
        double whole = split.getWidth();
        if (whole <= 0) {
            return;
        }
        int last = split.getItems().size() - 2;
        if (model.scopeShownProperty().get()) {
            split.setDividerPosition(0, model.scopeWidthProperty().get() / whole);
        }
        if (model.inspectorShownProperty().get()) {
            split.setDividerPosition(last, 1 - model.inspectorWidthProperty().get() / whole);
        }
        split.layout();
        placed = true;
    }
}
