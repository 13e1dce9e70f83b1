package plumbline.analysis;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.operation.Dialect;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Remembers what a unit of migrations gave, and everything that was looked at to read it; as long
/// as none of that changes, it is not read again.
final class UnitMemory {

    /// What tells how a unit is read; which other units the set has, does not.
    private record Key(
            Framework framework,
            String home,
            String label,
            Dialect dialect,
            MigrationSettings settings,
            MigrationUnit unit) {

        static Key of(MigrationSet set, MigrationUnit unit) {
            return new Key(
                    set.framework(), set.home(), set.label(), set.dialect(), set.settings(), unit);
        }
    }

    private record Entry(List<Migration> migrations, Map<String, Object> seen) {}

    private final Map<Key, Entry> earlier;
    private final Map<Key, Entry> now = new ConcurrentHashMap<>();

    UnitMemory() {
        this(Map.of());
    }

    private UnitMemory(Map<Key, Entry> earlier) {
        this.earlier = earlier;
    }

    /// The memory for the next reading; it forgets what this one did not need.
    UnitMemory next() {
        return new UnitMemory(Map.copyOf(now));
    }

    /// What an earlier reading gave, if all it rests on is still the same.
    @Nullable List<Migration> recall(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        Key key = Key.of(set, unit);
        Entry entry = earlier.get(key);
        if (entry == null || !isCurrent(entry, tree)) {
            return null;
        }
        now.put(key, entry);
        return entry.migrations();
    }

    /// Reads a unit and keeps what it gave.
    List<Migration> read(
            MigrationSet set,
            MigrationUnit unit,
            SourceTree tree,
            Function<SourceTree, List<Migration>> reading) {
        Map<String, Object> seen = new ConcurrentHashMap<>();
        List<Migration> migrations =
                reading.apply(
                        tree.watchedBy(path -> seen.computeIfAbsent(path, p -> state(tree, p))));
        now.put(Key.of(set, unit), new Entry(migrations, seen));
        return migrations;
    }

    private static boolean isCurrent(Entry entry, SourceTree tree) {
        return entry.seen().entrySet().stream()
                .allMatch(seen -> seen.getValue().equals(state(tree, seen.getKey())));
    }

    /// The text of a file, which is the same object while it does not change, or what a folder
    /// lists.
    private static Object state(SourceTree tree, String path) {
        return path.endsWith("/")
                ? tree.below(path.substring(0, path.length() - 1)).stream()
                        .map(SourceFile::relativePath)
                        .toList()
                : tree.read(path);
    }
}
