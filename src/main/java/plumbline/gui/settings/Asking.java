package plumbline.gui.settings;

import plumbline.gui.keymap.Key;
import plumbline.gui.keymap.KeyAction;

import java.util.List;

/// What the page of keys waits for.
sealed interface Asking {

    record Nothing() implements Asking {}

    /// The next key that is pressed is meant for an action, in place of its keys or beside them;
    /// `refused` is one that was pressed and keeps its meaning, or empty.
    record ForKey(KeyAction action, boolean beside, String refused) implements Asking {}

    /// Keys that are wanted for an action do other things already, and the person decides.
    record Conflict(KeyAction action, List<Key> wanted, List<Rival> rivals) implements Asking {

        public Conflict {
            wanted = List.copyOf(wanted);
            rivals = List.copyOf(rivals);
        }
    }

    /// What a key does already.
    record Rival(Key key, KeyAction action) {}
}
