package plumbline.gui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Shortcuts as they stand on the keys of this machine: `Ctrl` `K` here, `⌘` `K` on a Mac.
public final class Shortcuts {

    private final boolean mac;

    public Shortcuts(String operatingSystem) {
        this.mac = operatingSystem.startsWith("Mac");
    }

    /// The key caps of a shortcut such as `Shortcut+Shift+Z`, or of the sign that a key types.
    public List<String> caps(String shortcut) {
        return shortcut.codePointCount(0, shortcut.length()) == 1
                ? List.of(shortcut.toUpperCase(Locale.ROOT))
                : Arrays.stream(shortcut.split("\\+")).map(this::cap).toList();
    }

    public String text(String shortcut) {
        return String.join(mac ? "" : "+", caps(shortcut));
    }

    private String cap(String part) {
        return switch (part) {
            case "Shortcut" -> mac ? "⌘" : "Ctrl";
            case "Alt" -> mac ? "⌥" : "Alt";
            case "Shift" -> mac ? "⇧" : "Shift";
            case "Left" -> "←";
            case "Right" -> "→";
            case "Up" -> "↑";
            case "Down" -> "↓";
            case "Comma" -> ",";
            case "Plus" -> "+";
            case "Minus" -> "−";
            case "Add" -> "Num +";
            case "Subtract" -> "Num −";
            case "Numpad 0" -> "Num 0";
            case "Equals" -> "=";
            default -> part;
        };
    }
}
