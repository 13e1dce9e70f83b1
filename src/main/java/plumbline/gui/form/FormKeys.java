package plumbline.gui.form;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of every form: Ctrl+Enter keeps what stands there, Escape leaves it.
public final class FormKeys {

    private final Runnable save;
    private final Runnable leave;

    public FormKeys(Runnable save, Runnable leave) {
        this.save = save;
        this.leave = leave;
    }

    /// Listens in a form, after what has the focus.
    public void listenIn(Node form) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Listens in a form before what has the focus, where that has a meaning of its own for them.
    public void listenFirstIn(Node form) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
            save.run();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE) {
            leave.run();
            press.consume();
        }
    }
}
