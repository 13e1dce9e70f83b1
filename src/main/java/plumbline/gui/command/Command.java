package plumbline.gui.command;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

import org.jspecify.annotations.Nullable;

import plumbline.gui.style.Icon;

import java.util.List;
import java.util.Optional;

/// One thing a person can tell the window to do.
///
/// The key is that of its words; the shortcuts are the usual ones, written as JavaFX reads them,
/// `Shortcut+K`, the one for the menu first.
public record Command(
        String key,
        CommandGroup group,
        @Nullable Icon icon,
        List<String> shortcuts,
        ObservableBooleanValue enabled,
        boolean afterLine,
        Runnable action) {

    public Command {
        shortcuts = List.copyOf(shortcuts);
    }

    public static Command of(String key, CommandGroup group, Runnable action) {
        return new Command(
                key,
                group,
                null,
                List.of(),
                Bindings.createBooleanBinding(() -> true),
                false,
                action);
    }

    public Command withIcon(Icon sign) {
        return new Command(key, group, sign, shortcuts, enabled, afterLine, action);
    }

    public Command withShortcut(String... keys) {
        return new Command(key, group, icon, List.of(keys), enabled, afterLine, action);
    }

    public Command enabledWhen(ObservableBooleanValue condition) {
        return new Command(key, group, icon, shortcuts, condition, afterLine, action);
    }

    /// Stands below a line in its menu, as the first of those that belong together.
    public Command belowLine() {
        return new Command(key, group, icon, shortcuts, enabled, true, action);
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
