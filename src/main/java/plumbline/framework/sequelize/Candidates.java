package plumbline.framework.sequelize;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.MigrationUnit.Status;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The files that could be Sequelize migrations, judged by their names and by the words in them.
final class Candidates {

    private static final Pattern SCRIPT =
            Pattern.compile("(?!.*\\.d\\.ts$).*\\.(cjs|js|cts|ts|mjs)");
    private static final Pattern UP =
            Pattern.compile("\\bup\\s*[:(=]|\\bup\\s*[,}]|exports\\.up\\b|function\\s+up\\b");
    private static final Pattern QUERY_INTERFACE =
            Pattern.compile("\\bqueryInterface\\b|\\bQueryInterface\\b");
    private static final Set<String> ARCHIVES =
            Set.of("archive", "archived", "archives", "legacy", "legacy_migrations", "old");

    private final SourceTree tree;

    Candidates(SourceTree tree) {
        this.tree = tree;
    }

    /// The tool runs every script that stands directly in the folder, and looks into no other.
    List<MigrationUnit> units(String folder) {
        List<MigrationUnit> units = new ArrayList<>();
        for (SourceFile file : tree.in(folder)) {
            if (isScript(file.relativePath())) {
                units.add(new MigrationUnit(file.relativePath(), null, Status.ACTIVE));
            }
        }
        for (SourceFile file : tree.below(folder)) {
            String parent = TreePath.parent(file.relativePath());
            if (isScript(file.relativePath())
                    && ARCHIVES.contains(TreePath.name(parent).toLowerCase(Locale.ROOT))
                    && isMigration(file.relativePath())) {
                units.add(new MigrationUnit(file.relativePath(), null, Status.ARCHIVED));
            }
        }
        return units;
    }

    private static boolean isScript(String path) {
        return SCRIPT.matcher(TreePath.name(path)).matches();
    }

    /// What lies in the folder of the migrations and is none.
    List<NotAMigration> strangers(String folder) {
        return tree.in(folder).stream()
                .map(SourceFile::relativePath)
                .filter(path -> !isScript(path))
                .map(path -> new NotAMigration(path, "no script that sequelize-cli would run"))
                .toList();
    }

    boolean holdsMigrations(String folder) {
        return tree.in(folder).stream()
                .map(SourceFile::relativePath)
                .filter(Candidates::isScript)
                .anyMatch(this::isMigration);
    }

    private boolean isMigration(String path) {
        return tree.findDocument(path)
                .map(document -> document.text())
                .filter(text -> QUERY_INTERFACE.matcher(text).find() && UP.matcher(text).find())
                .isPresent();
    }

    /// Folders of migrations by the look of them; seeders look the same but for their name.
    Set<String> folders() {
        Set<String> folders = new TreeSet<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            String folder = TreePath.parent(path);
            String name = TreePath.name(folder).toLowerCase(Locale.ROOT);
            if (name.contains("migration")
                    && isScript(path)
                    && !folders.contains(folder)
                    && isMigration(path)) {
                folders.add(folder);
            }
        }
        return folders;
    }
}
