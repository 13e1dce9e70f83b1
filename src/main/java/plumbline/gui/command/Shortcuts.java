package plumbline.gui.command;

import java.util.Arrays;
import java.util.List;

/// Shortcuts as they stand on the keys of this machine: `Ctrl` `K` here, `⌘` `K` on a Mac.
public final class Shortcuts {

    private final boolean mac;

    public Shortcuts(String operatingSystem) {
        this.mac = operatingSystem.startsWith("Mac");
    }

    /// The key caps of a shortcut such as `Shortcut+Shift+Z`.
    public List<String> caps(String shortcut) {
        return Arrays.stream(shortcut.split("\\+")).map(this::cap).toList();
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
            case "Down" -> "↓";
            case "Comma" -> ",";
            case "Plus" -> "+";
            case "Minus" -> "−";
            default -> part;
        };
    }
}
