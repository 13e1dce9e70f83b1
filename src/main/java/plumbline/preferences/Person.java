package plumbline.preferences;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who works here and by which keys.
///
/// The name is what decisions carry, empty for that of the account; with `keysKnown` the strip that
/// tells the first keys is not shown any more; `keys` are those that differ from the usual ones, by
/// what they do.
public record Person(String name, boolean keysKnown, Map<String, List<String>> keys) {

    public Person {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        keys.forEach((action, each) -> copy.put(action, List.copyOf(each)));
        keys = Collections.unmodifiableMap(copy);
    }

    public static Person unknown() {
        return new Person("", false, Map.of());
    }

    Person withName(String changed) {
        return new Person(changed, keysKnown, keys);
    }

    Person withKeysKnown(boolean changed) {
        return new Person(name, changed, keys);
    }

    Person withKeys(Map<String, List<String>> changed) {
        return new Person(name, keysKnown, changed);
    }
}
