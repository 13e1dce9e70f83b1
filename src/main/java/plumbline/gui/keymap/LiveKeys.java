package plumbline.gui.keymap;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;

import plumbline.gui.command.Command;
import plumbline.gui.command.Shortcuts;
import plumbline.gui.workspace.LivePreferences;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;

/// The keys in force; whoever changes them sees it at once, and it is kept with the preferences.
public final class LiveKeys {

    private final LivePreferences preferences;
    private final Shortcuts shortcuts;
    private final Words words;
    private final ObservableValue<KeyMap> map;

    public LiveKeys(KeyTable table, LivePreferences preferences, Shortcuts shortcuts, Words words) {
        this.preferences = preferences;
        this.shortcuts = shortcuts;
        this.words = words;
        this.map =
                preferences
                        .property()
                        .map(now -> now.person().keys())
                        .map(keys -> new KeyMap(table, keys));
    }

    public ObservableValue<KeyMap> property() {
        return map;
    }

    public KeyMap get() {
        return map.getValue();
    }

    public void set(KeyMap after) {
        preferences.change(before -> before.withKeys(after.changed()));
    }

    /// What a press means in a place; nothing where it is text that somebody writes.
    public Optional<KeyAction> find(KeyGroup place, KeyEvent event) {
        return KeyPress.findOutsideText(event).flatMap(key -> get().find(place, key));
    }

    /// The key that a menu can show: a combination, since a bare sign would be typed into texts.
    public Optional<Key> findInMenu(Command command) {
        return get().keys(new WindowKey(command)).stream()
                .filter(each -> !each.isTyped())
                .findFirst();
    }

    /// The caps of the first key of a command.
    public List<String> caps(Command command) {
        return get().keys(new WindowKey(command)).stream()
                .findFirst()
                .map(this::caps)
                .orElse(List.of());
    }

    /// The caps of the first key of something by its id; none where it has no key.
    public List<String> caps(String id) {
        KeyMap now = get();
        return now.table()
                .find(id)
                .flatMap(each -> now.all(each).stream().findFirst())
                .map(this::caps)
                .orElse(List.of());
    }

    public List<String> caps(Key key) {
        return key.text().equals(Key.SPACE)
                ? List.of(words.get("keys.cap.space"))
                : shortcuts.caps(key.text());
    }

    /// The first key of a command in a line of text.
    public Optional<String> findText(Command command) {
        return get().keys(new WindowKey(command)).stream().findFirst().map(this::text);
    }

    public String text(Key key) {
        return key.text().equals(Key.SPACE)
                ? words.get("keys.cap.space")
                : shortcuts.text(key.text());
    }
}
