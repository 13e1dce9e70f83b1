package plumbline.framework.sqlpair;

import org.jspecify.annotations.Nullable;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.sql.FolderNames;
import plumbline.operation.Dialect;
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
                names.values().stream().anyMatch(up -> up.up() && partner(names, up) != null);
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
                    if (!name.up() && partner(names, name) == null) {
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
    List<@Nullable Dialect> dialects() {
        Set<Dialect> named = new LinkedHashSet<>();
        names.values().stream().map(PairName::dialect).filter(Objects::nonNull).forEach(named::add);
        List<@Nullable Dialect> all = new ArrayList<>(named);
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }

    /// The units for one database: what is made for it, and what is made for all.
    List<MigrationUnit> units(@Nullable Dialect dialect) {
        boolean irregular = names.values().stream().noneMatch(PairName::regular);
        List<MigrationUnit> units = new ArrayList<>();
        names.forEach(
                (file, name) -> {
                    if (name.up() && isFor(name, dialect)) {
                        units.add(unit(file, name, name.regular() || irregular));
                    }
                });
        return units;
    }

    private MigrationUnit unit(String file, PairName name, boolean wellNamed) {
        MigrationUnit.Status status =
                FolderNames.isArchive(path)
                        ? MigrationUnit.Status.ARCHIVED
                        : wellNamed ? MigrationUnit.Status.ACTIVE : MigrationUnit.Status.UNLISTED;
        return new MigrationUnit(file, partner(names, name), status);
    }

    private boolean isFor(PairName name, @Nullable Dialect dialect) {
        if (name.dialect() != null) {
            return name.dialect() == dialect;
        }
        return names.values().stream()
                .noneMatch(
                        other ->
                                dialect != null
                                        && other.dialect() == dialect
                                        && other.up() == name.up()
                                        && other.version().equals(name.version()));
    }

    private static @Nullable String partner(Map<String, PairName> names, PairName name) {
        String other = null;
        for (Map.Entry<String, PairName> entry : names.entrySet()) {
            PairName found = entry.getValue();
            boolean opposite = found.up() != name.up() && found.regular() == name.regular();
            if (opposite && found.key().equals(name.key())) {
                return entry.getKey();
            }
            boolean same =
                    found.version().equals(name.version()) && found.dialect() == name.dialect();
            // the tools pair files by version alone, whatever the titles say
            if (opposite && same && lacksTwin(names, found)) {
                other = entry.getKey();
            }
        }
        return other;
    }

    private static boolean lacksTwin(Map<String, PairName> names, PairName name) {
        return names.values().stream()
                .noneMatch(twin -> twin.up() != name.up() && twin.key().equals(name.key()));
    }
}
