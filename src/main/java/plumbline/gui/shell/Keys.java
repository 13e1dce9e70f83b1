package plumbline.gui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import plumbline.gui.command.Command;
import plumbline.gui.command.Commands;

/// The keys that a menu cannot hold: a bare `?`, and the second places of plus, minus and zero.
public final class Keys {

    private Keys() {}

    /// Such a shortcut is a typed character, and works only while no text is being typed.
    static boolean isPlain(String shortcut) {
        return shortcut.length() == 1;
    }

    public static void install(Scene scene, Commands commands) {
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(scene, commands, event));
        alias(scene, KeyCode.EQUALS, commands.get("command.text-larger"));
        alias(scene, KeyCode.ADD, commands.get("command.text-larger"));
        alias(scene, KeyCode.SUBTRACT, commands.get("command.text-smaller"));
        alias(scene, KeyCode.NUMPAD0, commands.get("command.text-normal"));
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.F1), () -> commands.get("command.keys").run());
    }

    private static void typed(Scene scene, Commands commands, KeyEvent event) {
        if (scene.getFocusOwner() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        commands.all().stream()
                .filter(
                        command ->
                                command.findShortcut()
                                        .filter(event.getCharacter()::equals)
                                        .isPresent())
                .findFirst()
                .ifPresent(
                        command -> {
                            command.run();
                            event.consume();
                        });
    }

    private static void alias(Scene scene, KeyCode code, Command command) {
        scene.getAccelerators()
                .put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), command::run);
    }
}
