package plumbline.gui.form;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import plumbline.gui.control.WholeText;
import plumbline.gui.style.Style;

/// A control of a form below what it is for.
public final class Field extends VBox {

    private final Label caption;

    public Field(String title, Control control) {
        this(title, control, control);
    }

    /// `around` is the control with what stands beside it.
    public Field(String title, Control control, Node around) {
        super(3);
        caption = WholeText.of(Style.TEXT_CAPTION.on(new Label(title)));
        caption.setLabelFor(control);
        control.setAccessibleText(title);
        control.setMaxWidth(Double.MAX_VALUE);
        setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(around, Priority.SOMETIMES);
        getChildren().addAll(caption, around);
    }

    /// Names it otherwise.
    public void rename(String title, Control control) {
        caption.setText(title);
        control.setAccessibleText(title);
    }

    /// Lets the tab key leave a text of several lines, as it leaves every other field.
    public static TextArea leftByTab(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.TAB && !press.isShortcutDown()) {
                        area.requestFocusTraversal(
                                press.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        press.consume();
                    }
                });
        return area;
    }
}
