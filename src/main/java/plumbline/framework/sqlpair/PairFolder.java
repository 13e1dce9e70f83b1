package plumbline.framework.sqlpair;

import org.jspecify.annotations.Nullable;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.sql.FolderNames;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// One folder with pairs of SQL files, before any of them is read.
record PairFolder(String path, Map<String, PairName> names, List<NotAMigration> strangers) {

    /// Every folder with pairs, by its path.
    static List<PairFolder> in(SourceTree tree) {
        Map<String, Map<String, PairName>> folders = new TreeMap<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            if (path.endsWith(".sql") && !FolderNames.isTest(TreePath.parent(path))) {
                PairName.findIn(TreePath.name(path)).ifPresent(name -> put(folders, path, name));
            }
        }
        List<PairFolder> found = new ArrayList<>();
        folders.forEach((folder, names) -> findPairs(tree, folder, names).ifPresent(found::add));
        return found;
    }

    private static void put(
            Map<String, Map<String, PairName>> folders, String path, PairName name) {
        folders.computeIfAbsent(TreePath.parent(path), _ -> new LinkedHashMap<>()).put(path, name);
    }

    /// A folder where no name is regular counts when some of its pairs are whole.
    private static Optional<PairFolder> findPairs(
            SourceTree tree, String folder, Map<String, PairName> names) {
        boolean regular = names.values().stream().anyMatch(PairName::regular);
        boolean whole =
                names.values().stream()
                        .anyMatch(up -> up.up() && partner(names, up, up.database()) != null);
        if (!regular && !whole) {
            return Optional.empty();
        }
        return Optional.of(new PairFolder(folder, names, strangers(tree, folder, names)));
    }

    private static List<NotAMigration> strangers(
            SourceTree tree, String folder, Map<String, PairName> names) {
        List<NotAMigration> strangers = new ArrayList<>();
        for (SourceFile file : tree.in(folder)) {
            String path = file.relativePath();
            if (path.endsWith(".sql") && !names.containsKey(path)) {
                strangers.add(
                        new NotAMigration(
                                path, "its name is not a version, a title and up or down"));
            }
        }
        names.forEach(
                (file, name) -> {
                    if (!name.up()
                            && names.values().stream().noneMatch(up -> undoes(name, up, names))) {
                        strangers.add(new NotAMigration(file, "a down without an up"));
                    }
                });
        return strangers;
    }

    /// Whether every name is as golang-migrate wants it: `{version}_{title}.(up|down).sql`.
    boolean suitsGolangMigrate() {
        return names.keySet().stream()
                .map(TreePath::name)
                .anyMatch(name -> name.matches("\\d+_.*\\.(up|down)\\.sql"));
    }

    /// The databases that names single out; null alone where none does.
    List<@Nullable String> databases() {
        Set<String> named = new LinkedHashSet<>();
        for (PairName name : names.values()) {
            if (name.database() != null) {
                named.add(name.database());
            }
        }
        List<@Nullable String> all = new ArrayList<>(named);
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }

    /// The units for one database: what is made for it, and what is made for all.
    List<MigrationUnit> units(@Nullable String database, boolean used) {
        boolean irregular = names.values().stream().noneMatch(PairName::regular);
        List<MigrationUnit> units = new ArrayList<>();
        names.forEach(
                (file, name) -> {
                    if (name.up() && isFor(name, database)) {
                        units.add(
                                unit(file, name, database, used && (name.regular() || irregular)));
                    }
                });
        return units;
    }

    private MigrationUnit unit(
            String file, PairName name, @Nullable String database, boolean wellNamed) {
        MigrationUnit.Status status =
                FolderNames.isArchive(path)
                        ? MigrationUnit.Status.ARCHIVED
                        : wellNamed ? MigrationUnit.Status.ACTIVE : MigrationUnit.Status.UNLISTED;
        return new MigrationUnit(file, partner(names, name, database), status);
    }

    private boolean isFor(PairName name, @Nullable String database) {
        if (name.database() != null) {
            return name.database().equals(database);
        }
        return names.values().stream()
                .noneMatch(
                        other ->
                                database != null
                                        && database.equals(other.database())
                                        && other.up() == name.up()
                                        && other.version().equals(name.version()));
    }

    /// The other file of a pair on one database: what is made for it goes before what is made for
    /// all, and the same title before another one.
    private static @Nullable String partner(
            Map<String, PairName> names, PairName name, @Nullable String database) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, PairName> entry : names.entrySet()) {
            PairName found = entry.getValue();
            boolean own = Objects.equals(found.database(), database);
            if ((own || found.database() == null) && undoes(found, name, names)) {
                int rank = (own ? 3 : 1) + (found.title().equals(name.title()) ? 1 : 0);
                best = rank > most ? entry.getKey() : best;
                most = Math.max(rank, most);
            }
        }
        return best;
    }

    /// Whether one can take back what the other does; the tools pair files by version alone,
    /// whatever the titles say.
    private static boolean undoes(PairName name, PairName other, Map<String, PairName> names) {
        boolean meet =
                name.database() == null
                        || other.database() == null
                        || name.database().equals(other.database());
        return meet
                && name.up() != other.up()
                && name.regular() == other.regular()
                && name.version().equals(other.version())
                && (name.title().equals(other.title()) || lacksTwin(names, name));
    }

    private static boolean lacksTwin(Map<String, PairName> names, PairName name) {
        return names.values().stream()
                .noneMatch(twin -> twin.up() != name.up() && twin.key().equals(name.key()));
    }
}
