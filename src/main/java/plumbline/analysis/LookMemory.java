package plumbline.analysis;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceTree;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Remembers what was made out of files, and everything that was looked at to make it; as long as
/// none of that changes, it is not made again.
final class LookMemory<K, V> {

    private record Entry<V>(V value, Map<String, Object> seen) {

        boolean isCurrent(SourceTree tree) {
            return seen.entrySet().stream()
                    .allMatch(each -> each.getValue().equals(state(tree, each.getKey())));
        }
    }

    private final Map<K, Entry<V>> earlier;
    private final Map<K, Entry<V>> now = new ConcurrentHashMap<>();

    LookMemory() {
        this(Map.of());
    }

    private LookMemory(Map<K, Entry<V>> earlier) {
        this.earlier = earlier;
    }

    /// The memory for the next reading; it forgets what this one did not need.
    LookMemory<K, V> next() {
        return new LookMemory<>(Map.copyOf(now));
    }

    /// What an earlier reading made, if all it rests on is still the same.
    @Nullable V recall(K key, SourceTree tree) {
        Entry<V> entry = earlier.get(key);
        if (entry == null || !entry.isCurrent(tree)) {
            return null;
        }
        now.put(key, entry);
        return entry.value();
    }

    /// Makes something and keeps it.
    V make(K key, SourceTree tree, Function<SourceTree, V> making) {
        Map<String, Object> seen = new ConcurrentHashMap<>();
        V value =
                making.apply(
                        tree.watchedBy(path -> seen.computeIfAbsent(path, p -> state(tree, p))));
        now.put(key, new Entry<>(value, seen));
        return value;
    }

    /// What was made earlier if it still holds, else made now.
    V get(K key, SourceTree tree, Function<SourceTree, V> making) {
        V known = recall(key, tree);
        return known != null ? known : make(key, tree, making);
    }

    /// The text of a file or the list of a folder; each is the same object while it does not
    /// change.
    private static Object state(SourceTree tree, String path) {
        return path.endsWith("/")
                ? tree.listing(path.substring(0, path.length() - 1))
                : tree.read(path);
    }
}
