package plumbline.gui.catalogue;

import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Locale;

/// The keys of the catalogue; they work where nobody types.
final class CatalogueKeys {

    private final CatalogueView view;

    CatalogueKeys(CatalogueView view) {
        this.view = view;
    }

    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent press) {
        if (!(press.getTarget() instanceof ListView<?>) || press.isShortcutDown()) {
            return;
        }
        switch (press.getCode()) {
            case ENTER -> view.begin();
            case DOWN -> view.step(1);
            case UP -> view.step(-1);
            default -> {
                return;
            }
        }
        press.consume();
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
            case "j" -> view.step(1);
            case "k" -> view.step(-1);
            case "a" -> view.turn();
            case "s" -> view.weigh();
            case "n" -> view.beginNew();
            case "e" -> view.edit();
            case "p" -> view.turnSide();
            case "/" -> view.focusFilter();
            default -> {
                return false;
            }
        }
        return true;
    }
}
