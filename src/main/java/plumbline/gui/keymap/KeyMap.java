package plumbline.gui.keymap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which key does what now: the usual ones, and in place of them those that a person chose.
///
/// `changed` is by id and holds as well what another version knows; a text that is no key there
/// counts as none.
public record KeyMap(KeyTable table, Map<String, List<String>> changed) {

    public KeyMap {
        changed = Map.copyOf(changed);
    }

    /// The keys that can be changed, first the one that menus show.
    public List<Key> keys(KeyAction action) {
        List<String> chosen = changed.get(action.id());
        return chosen == null
                ? action.usual()
                : chosen.stream().flatMap(each -> Key.find(each).stream()).distinct().toList();
    }

    /// All keys that do it.
    public List<Key> all(KeyAction action) {
        return Stream.concat(action.fixed().stream(), keys(action).stream()).distinct().toList();
    }

    public boolean isChanged(KeyAction action) {
        return changed.containsKey(action.id());
    }

    /// What a key does in a place. If several things claim it, a fixed key is what it is, and what
    /// a person chose goes before what is usual.
    public Optional<KeyAction> find(KeyGroup place, Key key) {
        List<KeyAction> claims =
                table.actions().stream()
                        .filter(each -> each.group().worksIn(place))
                        .filter(each -> all(each).contains(key))
                        .toList();
        return claims.stream()
                .filter(each -> each.fixed().contains(key))
                .findFirst()
                .or(() -> claims.stream().filter(this::isChanged).findFirst())
                .or(() -> claims.stream().findFirst());
    }

    /// What else a key does where an action works.
    public List<KeyAction> rivals(KeyAction action, Key key) {
        return table.actions().stream()
                .filter(each -> !each.equals(action))
                .filter(each -> each.group().meets(action.group()))
                .filter(each -> all(each).contains(key))
                .toList();
    }

    /// The same with other keys for an action; the usual ones are no change.
    public KeyMap with(KeyAction action, List<Key> keys) {
        Map<String, List<String>> after = new LinkedHashMap<>(changed);
        if (keys.equals(action.usual())) {
            after.remove(action.id());
        } else {
            after.put(action.id(), keys.stream().map(Key::text).distinct().toList());
        }
        return new KeyMap(table, after);
    }

    /// The same without a key of an action.
    public KeyMap without(KeyAction action, Key key) {
        return with(action, keys(action).stream().filter(each -> !each.equals(key)).toList());
    }

    /// The usual keys for all that is known here.
    public KeyMap usual() {
        Map<String, List<String>> after = new LinkedHashMap<>(changed);
        table.actions().forEach(each -> after.remove(each.id()));
        return new KeyMap(table, after);
    }
}
