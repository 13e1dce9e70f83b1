package plumbline.gui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import plumbline.gui.keymap.Key;
import plumbline.gui.keymap.KeyAction;
import plumbline.gui.keymap.KeyMap;
import plumbline.gui.keymap.LiveKeys;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Stream;

/// The keys and how they are changed; nobody else changes them while this is shown.
final class KeysViewModel {

    private final LiveKeys keys;
    private final Words words;
    private final ObservableList<KeyRow> rows = FXCollections.observableArrayList();
    private final FilteredList<KeyRow> found = new FilteredList<>(rows);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Asking> asking =
            new ReadOnlyObjectWrapper<>(new Asking.Nothing());

    KeysViewModel(LiveKeys keys, Words words) {
        this.keys = keys;
        this.words = words;
        refresh();
        query.subscribe(now -> found.setPredicate(row -> row.matches(now)));
    }

    /// The lines that match what is looked for.
    ObservableList<KeyRow> rows() {
        return found;
    }

    StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<Asking> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    boolean isAnythingChanged() {
        return rows.stream().anyMatch(KeyRow::changed);
    }

    /// Waits for a key, in place of those there are or beside them.
    void ask(KeyRow row, boolean beside) {
        asking.set(new Asking.ForKey(row.action(), beside, ""));
    }

    /// A key while one is waited for.
    void press(Key key) {
        if (asking.get() instanceof Asking.ForKey(KeyAction action, boolean beside, String _)) {
            if (key.isFixed()) {
                asking.set(new Asking.ForKey(action, beside, keys.text(key)));
            } else {
                List<Key> before = beside ? keys.get().keys(action) : List.of();
                want(action, Stream.concat(before.stream(), Stream.of(key)).distinct().toList());
            }
        }
    }

    /// Leaves all as it is.
    void leave() {
        asking.set(new Asking.Nothing());
    }

    /// Gives the wanted keys to the action and takes them from what else they do.
    void take() {
        if (asking.get() instanceof Asking.Conflict(var action, var wanted, var rivals)) {
            KeyMap after = keys.get();
            for (Asking.Rival each : rivals) {
                after = after.without(each.action(), each.key());
            }
            set(after.with(action, wanted));
        }
    }

    /// Takes all keys away that can be taken.
    void clear(KeyRow row) {
        set(keys.get().with(row.action(), List.of()));
    }

    /// The usual keys again.
    void reset(KeyRow row) {
        want(row.action(), row.action().usual());
    }

    void resetAll() {
        set(keys.get().usual());
    }

    private void want(KeyAction action, List<Key> wanted) {
        KeyMap now = keys.get();
        List<Asking.Rival> rivals =
                wanted.stream()
                        .flatMap(
                                key ->
                                        now.rivals(action, key).stream()
                                                .map(each -> new Asking.Rival(key, each)))
                        .toList();
        if (rivals.isEmpty()) {
            set(now.with(action, wanted));
        } else {
            asking.set(new Asking.Conflict(action, wanted, rivals));
        }
    }

    private void set(KeyMap after) {
        keys.set(after);
        leave();
        refresh();
    }

    private void refresh() {
        KeyMap now = keys.get();
        rows.setAll(now.table().actions().stream().map(each -> row(each, now)).toList());
    }

    private KeyRow row(KeyAction action, KeyMap now) {
        return new KeyRow(
                action,
                title(action),
                words.get(action.group().wordsKey()),
                action.fixed().stream().map(keys::caps).toList(),
                now.keys(action).stream().map(keys::caps).toList(),
                now.isChanged(action),
                now.all(action).stream().anyMatch(key -> !now.rivals(action, key).isEmpty()));
    }

    String title(KeyAction action) {
        return words.get(action.wordsKey());
    }

    /// What is told while something is asked; empty where nothing is.
    String telling(Asking now) {
        return switch (now) {
            case Asking.Nothing _ -> "";
            case Asking.ForKey(var action, boolean beside, String refused) ->
                    refused.isEmpty()
                            ? words.get(
                                    beside ? "settings.keys.ask-more" : "settings.keys.ask",
                                    title(action))
                            : words.get("settings.keys.refused", refused, title(action));
            case Asking.Conflict(var action, var _, var rivals) ->
                    words.get(
                            "settings.keys.conflict",
                            String.join(
                                    " ", rivals.stream().map(this::telling).distinct().toList()),
                            title(action));
        };
    }

    private String telling(Asking.Rival rival) {
        return words.get(
                "settings.keys.rival",
                keys.text(rival.key()),
                title(rival.action()),
                words.get(rival.action().group().wordsKey()));
    }
}
