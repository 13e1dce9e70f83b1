package plumbline.gui.findings;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import plumbline.gui.keymap.FindingsKey;
import plumbline.gui.keymap.KeyGroup;
import plumbline.gui.keymap.LiveKeys;

import java.util.Optional;

/// The keys of the findings; they work where nobody types.
final class FindingsKeys {

    private final FindingsView view;
    private final LiveKeys keys;

    FindingsKeys(FindingsView view, LiveKeys keys) {
        this.view = view;
        this.keys = keys;
    }

    void install() {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// What confirms is meant for what has the focus; the arrows are those of the list.
    private void pressed(KeyEvent press) {
        boolean inList = press.getTarget() instanceof ListView<?>;
        boolean arrow = press.getCode().isArrowKey() && !press.isAltDown();
        if ((inList || press.isAltDown() || press.isShortcutDown()) && !arrow && does(press)) {
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
        Optional<FindingsKey> action =
                keys.find(KeyGroup.FINDINGS, event)
                        .filter(FindingsKey.class::isInstance)
                        .map(FindingsKey.class::cast);
        if (action.filter(FindingsKey.LEAVE::equals).isPresent()) {
            return view.leaveTime();
        }
        action.ifPresent(this::does);
        return action.isPresent();
    }

    private void does(FindingsKey key) {
        switch (key) {
            case DECIDE -> view.begin();
            case NEXT -> view.step(1);
            case PREVIOUS -> view.step(-1);
            case REVIEW -> view.review();
            case PROPOSED -> view.toggleProposed();
            case ASSUME -> view.beginAssumption();
            case TURN -> view.turn();
            case FILTER -> view.focusFilter();
            case LEAVE -> view.leaveTime();
        }
    }
}
