package plumbline.gui.catalogue;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import plumbline.gui.keymap.CatalogueKey;
import plumbline.gui.keymap.KeyGroup;
import plumbline.gui.keymap.LiveKeys;

import java.util.Optional;

/// The keys of the catalogue; they work where nobody types.
final class CatalogueKeys {

    private final CatalogueView view;
    private final LiveKeys keys;

    CatalogueKeys(CatalogueView view, LiveKeys keys) {
        this.view = view;
        this.keys = keys;
    }

    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// What confirms and moves is meant for what has the focus, as long as nothing else is held.
    private void pressed(KeyEvent press) {
        boolean inList = press.getTarget() instanceof ListView<?>;
        if ((inList || press.isAltDown() || press.isShortcutDown()) && does(press)) {
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
        if (does(type)) {
            type.consume();
        }
    }

    private boolean does(KeyEvent event) {
        Optional<CatalogueKey> action =
                keys.find(KeyGroup.CATALOGUE, event)
                        .filter(CatalogueKey.class::isInstance)
                        .map(CatalogueKey.class::cast);
        action.ifPresent(this::does);
        return action.isPresent();
    }

    private void does(CatalogueKey key) {
        switch (key) {
            case BEGIN -> view.begin();
            case NEXT -> view.step(1);
            case PREVIOUS -> view.step(-1);
            case ASK -> view.turn();
            case SEVERITY -> view.weigh();
            case ANOTHER -> view.beginNew();
            case CHANGE -> view.edit();
            case PROFILE -> view.turnSide();
            case FILTER -> view.focusFilter();
        }
    }
}
