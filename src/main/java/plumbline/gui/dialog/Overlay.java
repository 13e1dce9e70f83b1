package plumbline.gui.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import plumbline.gui.control.FirstFocus;
import plumbline.gui.style.Motion;
import plumbline.gui.style.Style;

/// The layer over the window that holds one sheet at a time.
///
/// Escape and a click beside the sheet close it; the focus stays inside while it is open and goes
/// back to where it was.
public final class Overlay extends StackPane {

    private static final Object KEEPS_ESCAPE = Overlay.class;

    private final Motion motion;
    private @Nullable Node focusBefore;

    public Overlay(Motion motion) {
        this.motion = motion;
        setId("overlay");
        setVisible(false);
        setPickOnBounds(true);
        Style.OVERLAY.on(this);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (!isKept(press)) {
                        closeOnEscape(press);
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        setOnMousePressed(this::closeOnPressBeside);
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.focusOwnerProperty().subscribe(this::keepFocus);
                            }
                        });
    }

    /// Lets a part of a sheet have Escape first, for what it asks; what it leaves closes the sheet.
    public static void keepEscape(Node part) {
        part.getProperties().put(KEEPS_ESCAPE, true);
    }

    private boolean isKept(KeyEvent press) {
        for (Node at = press.getTarget() instanceof Node node ? node : null;
                at != null;
                at = at.getParent()) {
            if (at.getProperties().containsKey(KEEPS_ESCAPE)) {
                return true;
            }
        }
        return false;
    }

    private void closeOnPressBeside(MouseEvent press) {
        if (press.getTarget() == this && press.getButton() == MouseButton.PRIMARY) {
            hide();
        }
    }

    public void show(Region sheet, Pos at) {
        getChildren().setAll(sheet);
        StackPane.setAlignment(sheet, at);
        if (!isVisible()) {
            focusBefore = getScene().getFocusOwner();
            setVisible(true);
            motion.appear(this);
        }
        applyCss();
        layout();
        FirstFocus.give(sheet);
    }

    public void hide() {
        setVisible(false);
        getChildren().clear();
        Node back = focusBefore;
        focusBefore = null;
        if (back != null) {
            back.requestFocus();
        }
    }

    private void closeOnEscape(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            hide();
            press.consume();
        }
    }

    private void keepFocus(@Nullable Node owner) {
        if (isVisible() && owner != null && !isInside(owner)) {
            FirstFocus.give(this);
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}
