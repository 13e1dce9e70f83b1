package plumbline.gui.keymap;

import java.util.List;

/// The keys that something has from the start: those that stay, and those that can be changed.
public record UsualKeys(List<Key> fixed, List<Key> changeable) {

    /// Of texts with a space between two keys.
    static UsualKeys of(String fixed, String changeable) {
        return new UsualKeys(split(fixed), split(changeable));
    }

    private static List<Key> split(String keys) {
        return keys.isEmpty() ? List.of() : Key.all(keys.split(" "));
    }
}
