package plumbline.gui.command;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Icon;

import java.util.Optional;

/// One thing a person can tell the window to do.
///
/// The key is that of its words; the shortcut is written as JavaFX reads it, `Shortcut+K`.
public record Command(
        String key,
        CommandGroup group,
        @Nullable Icon icon,
        @Nullable String shortcut,
        ObservableBooleanValue enabled,
        boolean afterLine,
        Runnable action) {

    public static Command of(String key, CommandGroup group, Runnable action) {
        return new Command(
                key, group, null, null, Bindings.createBooleanBinding(() -> true), false, action);
    }

    public Command withIcon(Icon sign) {
        return new Command(key, group, sign, shortcut, enabled, afterLine, action);
    }

    public Command withShortcut(String keys) {
        return new Command(key, group, icon, keys, enabled, afterLine, action);
    }

    public Command enabledWhen(ObservableBooleanValue condition) {
        return new Command(key, group, icon, shortcut, condition, afterLine, action);
    }

    /// Stands below a line in its menu, as the first of those that belong together.
    public Command belowLine() {
        return new Command(key, group, icon, shortcut, enabled, true, action);
    }

    public Optional<String> findShortcut() {
        return Optional.ofNullable(shortcut);
    }

    public Optional<Icon> findIcon() {
        return Optional.ofNullable(icon);
    }

    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
