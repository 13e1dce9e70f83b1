package plumbline.gui.keymap;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a key from what the keyboard tells: signs when they are typed, all else when it is
/// pressed.
public final class KeyPress {

    private KeyPress() {}

    /// The key, if this event is the one to know it by.
    public static Optional<Key> find(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return typed(event);
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED ? pressed(event) : Optional.empty();
    }

    /// The key, unless it writes into a text or presses a button.
    static Optional<Key> findOutsideText(KeyEvent event) {
        EventTarget target = event.getTarget();
        boolean presses =
                target instanceof Control
                        && !(target instanceof ListView<?> || target instanceof TableView<?>);
        return target instanceof TextInputControl
                ? Optional.empty()
                : find(event).filter(key -> !presses || !key.text().equals(Key.SPACE));
    }

    /// The key, unless it writes into a text; a combination is no writing.
    public static Optional<Key> findForWindow(KeyEvent event, @Nullable Node focused) {
        return find(event).filter(key -> !key.isTyped() || !(focused instanceof TextInputControl));
    }

    /// On some systems the key right of the space bar is told as both of those beside it.
    private static Optional<Key> typed(KeyEvent event) {
        boolean plain = event.isShortcutDown() == event.isAltDown();
        return plain && !event.getCharacter().equals(" ")
                ? Key.find(event.getCharacter())
                : Optional.empty();
    }

    private static Optional<Key> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        List<String> held = held(event);
        if (code == KeyCode.SPACE && Key.types(held, code)) {
            return Key.find(Key.SPACE);
        }
        return code.isModifierKey() || code == KeyCode.UNDEFINED || Key.types(held, code)
                ? Optional.empty()
                : Optional.of(Key.held(held, code));
    }

    private static List<String> held(KeyEvent event) {
        List<String> held = new ArrayList<>();
        if (event.isShortcutDown()) {
            held.add("Shortcut");
        }
        if (event.isAltDown()) {
            held.add("Alt");
        }
        if (event.isShiftDown()) {
            held.add("Shift");
        }
        return held;
    }
}
