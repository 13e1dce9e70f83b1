package plumbline.gui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import plumbline.gui.command.Command;
import plumbline.gui.keymap.Key;
import plumbline.gui.keymap.KeyGroup;
import plumbline.gui.keymap.KeyPress;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.keymap.WindowKey;

/// The keys that a menu cannot hold: a bare `?`, and the second ones, such as those of a number
/// pad.
public record Keys(Scene scene, LiveKeys keys) {

    public void install() {
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::run);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::run);
    }

    private void run(KeyEvent event) {
        KeyPress.findForWindow(event, scene.getFocusOwner()).ifPresent(key -> run(key, event));
    }

    private void run(Key key, KeyEvent event) {
        if (keys.get().find(KeyGroup.WINDOW, key).orElse(null) instanceof WindowKey(Command command)
                && !keys.findInMenu(command).filter(key::equals).isPresent()) {
            command.run();
            event.consume();
        }
    }
}
