package plumbline.gui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.style.Style;

/// The tabs with the panes at their sides: beside them, or for a moment over them.
final class Desk extends StackPane {

    private static final double USUAL_EM = 13;
    private static final double NARROWEST = 160;
    private static final double ROUNDED = 2;

    private final ShellViewModel model;
    private final Shell.Panes panes;
    private final SplitPane split = new SplitPane();
    private final StackPane drawer = Style.DRAWER.on(new StackPane());
    private final BorderPane beside = new BorderPane(split);
    private double em = USUAL_EM;
    private boolean placed;

    Desk(ShellViewModel model, Shell.Panes panes) {
        this.model = model;
        this.panes = panes;
        layoutRegions();
        bind();
    }

    private void layoutRegions() {
        beside.setLeft(panes.scopeEdge());
        beside.setRight(panes.inspectorEdge());
        drawer.setId("drawer");
        drawer.setVisible(false);
        drawer.setManaged(false);
        getChildren().setAll(beside, drawer);
        SplitPane.setResizableWithParent(panes.scope(), false);
        SplitPane.setResizableWithParent(panes.inspector(), false);
    }

    private void bind() {
        model.scopeProperty().subscribe(this::arrange);
        model.inspectorProperty().subscribe(this::arrange);
        split.widthProperty()
                .subscribe(
                        (before, now) -> {
                            if (before.doubleValue() == 0) {
                                placeDividers();
                            }
                        });
        keepWidth(panes.scope(), model.scopeWidthProperty());
        keepWidth(panes.inspector(), model.inspectorWidthProperty());
        drawer.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(this::follow);
    }

    /// Whoever goes back to the tabs wants to see them.
    private void follow(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty()
                    .subscribe(
                            now -> {
                                if (now != null && isInside(now, panes.work())) {
                                    model.uncover();
                                }
                            });
        }
    }

    private static boolean isInside(Node node, Node pane) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            FirstFocus.give(panes.work());
            model.uncover();
            press.consume();
        }
    }

    /// Panes are as wide as their words, which the person may have made larger.
    void measure(double now) {
        if (now != em) {
            em = now;
            arrange();
        }
    }

    private double pixels(DoubleProperty width) {
        return width.get() * em / USUAL_EM;
    }

    /// A pane's width is what the person dragged it to; layout on the way there does not count. It
    /// is kept as it would be with text of the usual size.
    private void keepWidth(Region pane, DoubleProperty width) {
        pane.setMinWidth(NARROWEST);
        pane.widthProperty()
                .subscribe(
                        now -> {
                            if (placed
                                    && isBeside(pane)
                                    && now.doubleValue() >= NARROWEST
                                    && Math.abs(now.doubleValue() - pixels(width)) > ROUNDED) {
                                width.set(now.doubleValue() * USUAL_EM / em);
                            }
                        });
    }

    private boolean isBeside(Region pane) {
        return split.getItems().contains(pane);
    }

    private void arrange() {
        placed = false;
        split.getItems().clear();
        drawer.getChildren().clear();
        put(panes.scope(), model.scopeProperty().get(), panes.scopeEdge());
        split.getItems().add(panes.work());
        put(panes.inspector(), model.inspectorProperty().get(), panes.inspectorEdge());
        drawer.setVisible(!drawer.getChildren().isEmpty());
        placeDividers();
        requestLayout();
    }

    private void put(Region pane, PaneStand stand, Edge edge) {
        edge.setVisible(stand == PaneStand.EDGE || stand == PaneStand.OVER);
        switch (stand) {
            case BESIDE -> split.getItems().add(pane);
            case OVER -> cover(pane);
            case EDGE, HIDDEN -> {}
        }
    }

    /// By a click or a key, so that whoever cannot see where it went works in it at once.
    private void cover(Region pane) {
        drawer.getChildren().setAll(pane);
        drawer.setVisible(true);
        FirstFocus.give(pane);
    }

    /// Dividers stand at fractions; panes are remembered in pixels.
    private void placeDividers() {
        double whole = split.getWidth();
        if (whole <= 0) {
            return;
        }
        int last = split.getItems().size() - 2;
        if (isBeside(panes.scope())) {
            split.setDividerPosition(0, pixels(model.scopeWidthProperty()) / whole);
        }
        if (isBeside(panes.inspector())) {
            split.setDividerPosition(last, 1 - pixels(model.inspectorWidthProperty()) / whole);
        }
        split.layout();
        placed = true;
    }

    /// The drawer lies beside its edge, whose button closes it as well.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!drawer.isVisible()) {
            return;
        }
        double left = panes.scopeEdge().isVisible() ? panes.scopeEdge().prefWidth(-1) : 0;
        double right = panes.inspectorEdge().isVisible() ? panes.inspectorEdge().prefWidth(-1) : 0;
        double most = getWidth() - left - right;
        boolean scope = drawer.getChildren().contains(panes.scope());
        double width =
                Math.min(
                        most,
                        pixels(
                                scope
                                        ? model.scopeWidthProperty()
                                        : model.inspectorWidthProperty()));
        drawer.resizeRelocate(scope ? left : getWidth() - right - width, 0, width, getHeight());
    }
}
