package plumbline.framework.drizzle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.MigrationUnit;
import plumbline.framework.sql.FolderNames;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A folder that Drizzle Kit writes: files under a journal, or, from version 1 on, a folder with a
/// snapshot for each migration.
record DrizzleFolder(String path, @Nullable DrizzleJournal journal, List<MigrationUnit> units) {

    private static final String JOURNAL = "meta/_journal.json";

    static List<DrizzleFolder> in(SourceTree tree) {
        Set<String> paths = new TreeSet<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            if (FolderNames.isTest(path)) {
                continue;
            }
            if (path.endsWith("/" + JOURNAL) || path.equals(JOURNAL)) {
                paths.add(TreePath.parent(TreePath.parent(path)));
            } else if (TreePath.name(path).equals("snapshot.json") && hasMigration(tree, path)) {
                paths.add(TreePath.parent(TreePath.parent(path)));
            }
        }
        return paths.stream().map(path -> of(tree, path)).toList();
    }

    private static boolean hasMigration(SourceTree tree, String snapshot) {
        return tree.has(TreePath.child(TreePath.parent(snapshot), "migration.sql"));
    }

    static Optional<DrizzleJournal> findJournal(SourceTree tree, String folder) {
        return tree.findDocument(TreePath.child(folder, JOURNAL)).map(DrizzleJournal::of);
    }

    private static DrizzleFolder of(SourceTree tree, String path) {
        Optional<DrizzleJournal> journal = findJournal(tree, path);
        return journal.isPresent()
                ? new DrizzleFolder(path, journal.get(), listed(tree, path, journal.get()))
                : new DrizzleFolder(path, null, folders(tree, path));
    }

    /// All that the journal lists, be it there or not, and the files that it does not list.
    private static List<MigrationUnit> listed(
            SourceTree tree, String path, DrizzleJournal journal) {
        Set<String> files = new LinkedHashSet<>();
        journal.order().keySet().forEach(tag -> files.add(TreePath.child(path, tag + ".sql")));
        List<MigrationUnit> units = new ArrayList<>();
        files.forEach(file -> units.add(new MigrationUnit(file, null, status(path))));
        for (SourceFile file : tree.in(path)) {
            String each = file.relativePath();
            if (each.endsWith(".sql") && !files.contains(each)) {
                units.add(new MigrationUnit(each, null, MigrationUnit.Status.UNLISTED));
            }
        }
        return units;
    }

    private static List<MigrationUnit> folders(SourceTree tree, String path) {
        List<MigrationUnit> units = new ArrayList<>();
        for (SourceFile file : tree.below(path)) {
            String each = file.relativePath();
            boolean own = TreePath.parent(TreePath.parent(each)).equals(path);
            if (own && TreePath.name(each).equals("migration.sql")) {
                units.add(new MigrationUnit(each, null, status(path)));
            }
        }
        return units;
    }

    private static MigrationUnit.Status status(String path) {
        return FolderNames.isArchive(path)
                ? MigrationUnit.Status.ARCHIVED
                : MigrationUnit.Status.ACTIVE;
    }
}
