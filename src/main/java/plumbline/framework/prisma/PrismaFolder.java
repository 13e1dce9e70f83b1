package plumbline.framework.prisma;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.sql.FolderNames;
import plumbline.framework.sql.Homes;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A folder whose folders each hold a `migration.sql`, and what is kept beside it.
record PrismaFolder(String path, List<MigrationUnit> units, List<NotAMigration> strangers) {

    static final String LOCK = "migration_lock.toml";
    private static final Pattern SCRIPT = Pattern.compile("migration\\.(sql|[cm]?[jt]s)");
    private static final Pattern NUMBERED = Pattern.compile("\\d+[_-].*");

    static List<PrismaFolder> in(SourceTree tree) {
        Set<String> candidates = new TreeSet<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            boolean inside = TreePath.name(path).equals("migration.sql") && path.indexOf('/') >= 0;
            if (inside && !FolderNames.isTest(path) && !isDrizzle(tree, TreePath.parent(path))) {
                candidates.add(TreePath.parent(TreePath.parent(path)));
            }
        }
        Map<String, List<MigrationUnit>> kept = new TreeMap<>();
        for (String folder : candidates) {
            if (isRun(tree, folder)) {
                kept.put(folder, new ArrayList<>());
            }
        }
        candidates.removeAll(kept.keySet());
        for (String other : candidates) {
            kept.keySet().stream()
                    .filter(run -> TreePath.isWithin(other, TreePath.parent(run)))
                    .findFirst()
                    .ifPresent(run -> addArchived(tree, other, kept.getOrDefault(run, List.of())));
        }
        List<PrismaFolder> found = new ArrayList<>();
        kept.forEach((folder, archived) -> found.add(read(tree, folder, archived)));
        return found;
    }

    /// Newer versions of Drizzle write the same names, with a snapshot beside.
    private static boolean isDrizzle(SourceTree tree, String folder) {
        return tree.has(TreePath.child(folder, "snapshot.json"));
    }

    private static boolean isRun(SourceTree tree, String folder) {
        if (tree.has(TreePath.child(folder, LOCK))) {
            return true;
        }
        if (FolderNames.isArchive(folder)) {
            return false;
        }
        String above = TreePath.parent(folder);
        boolean schema =
                tree.in(above).stream().anyMatch(file -> file.relativePath().endsWith(".prisma"));
        boolean configured =
                PrismaConfig.findAbove(tree, Homes.of(tree, folder))
                        .filter(config -> config.leadsTo(folder))
                        .isPresent();
        return configured || (schema && TreePath.name(folder).startsWith("migration"));
    }

    private static void addArchived(SourceTree tree, String folder, List<MigrationUnit> units) {
        for (SourceFile file : tree.below(folder)) {
            String path = file.relativePath();
            String own = TreePath.parent(path);
            if (TreePath.name(path).equals("migration.sql")
                    && TreePath.parent(own).equals(folder)
                    && NUMBERED.matcher(TreePath.name(own)).matches()) {
                units.add(new MigrationUnit(path, null, MigrationUnit.Status.ARCHIVED));
            }
        }
    }

    private static PrismaFolder read(SourceTree tree, String folder, List<MigrationUnit> archived) {
        List<MigrationUnit> units = new ArrayList<>();
        List<NotAMigration> strangers = new ArrayList<>();
        Map<String, List<String>> children = new LinkedHashMap<>();
        for (SourceFile file : tree.below(folder)) {
            String path = file.relativePath();
            if (TreePath.parent(path).equals(folder)) {
                if (path.endsWith(".sql")) {
                    strangers.add(new NotAMigration(path, "stands in no folder of its own"));
                }
            } else {
                String child = path.substring(0, path.indexOf('/', folder.length() + 1));
                children.computeIfAbsent(child, _ -> new ArrayList<>()).add(path);
            }
        }
        children.forEach((child, files) -> readChild(child, files, units, strangers));
        units.addAll(archived);
        addBeside(tree, folder, units, strangers);
        return new PrismaFolder(folder, units, strangers);
    }

    private static void readChild(
            String child,
            List<String> files,
            List<MigrationUnit> units,
            List<NotAMigration> strangers) {
        int before = units.size();
        for (String file : files) {
            boolean direct = TreePath.parent(file).equals(child);
            if (direct && SCRIPT.matcher(TreePath.name(file)).matches()) {
                units.add(new MigrationUnit(file, null, MigrationUnit.Status.ACTIVE));
            } else if (file.endsWith(".sql")) {
                strangers.add(new NotAMigration(file, "Prisma runs migration.sql only"));
            }
        }
        if (units.size() == before) {
            // Prisma takes every folder for a migration, and stops at one without a script
            units.add(new MigrationUnit(child, null, MigrationUnit.Status.ACTIVE));
        }
    }

    private static void addBeside(
            SourceTree tree,
            String folder,
            List<MigrationUnit> units,
            List<NotAMigration> strangers) {
        String above = TreePath.parent(folder);
        if (!TreePath.name(above).equals("prisma")) {
            return;
        }
        for (SourceFile file : tree.below(above)) {
            String path = file.relativePath();
            boolean known = units.stream().anyMatch(unit -> unit.file().equals(path));
            if (path.endsWith(".sql") && !known && !TreePath.isWithin(path, folder)) {
                strangers.add(new NotAMigration(path, "stands beside the migrations: not run"));
            }
        }
    }
}
