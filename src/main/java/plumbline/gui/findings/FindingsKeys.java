package plumbline.gui.findings;

import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Locale;

/// The keys of the findings; they work where nobody types.
final class FindingsKeys {

    private final FindingsView view;

    FindingsKeys(FindingsView view) {
        this.view = view;
    }

    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent press) {
        boolean inList = press.getTarget() instanceof ListView<?>;
        if (inList && press.getCode() == KeyCode.ENTER && !press.isShortcutDown()) {
            view.begin();
            press.consume();
        }
    }

    /// Where nobody else wants the key.
    private void leave(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && !(press.getTarget() instanceof ListView<?>)) {
            view.focusList();
            press.consume();
        }
    }

    private void typed(KeyEvent type) {
        boolean plain =
                !(type.getTarget() instanceof TextInputControl)
                        && !type.isShortcutDown()
                        && !type.isAltDown();
        if (plain && does(type.getCharacter().toLowerCase(Locale.ROOT))) {
            type.consume();
        }
    }

    private boolean does(String key) {
        switch (key) {
            case "d" -> view.begin();
            case "j" -> view.step(1);
            case "k" -> view.step(-1);
            case "o" -> view.review();
            case "p" -> view.toggleProposed();
            case "n" -> view.beginAssumption();
            case "v" -> view.turn();
            case "/" -> view.focusFilter();
            default -> {
                return false;
            }
        }
        return true;
    }
}
