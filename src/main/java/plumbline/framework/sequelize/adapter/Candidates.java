package plumbline.framework.sequelize.adapter;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.MigrationUnit.Status;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The files that could be Sequelize migrations, judged by their names and by the words in them.
final class Candidates {

    private static final Pattern SCRIPT =
            Pattern.compile("(?!.*\\.d\\.ts$).*\\.(cjs|js|cts|ts|mjs)");
    private static final Pattern TEST = Pattern.compile("(?i).*[._-](?:test|spec)\\.\\w+");
    private static final Pattern TESTS =
            Pattern.compile(
                    "(?i)(?:.*/)?(?:__tests__|__mocks__|tests?|spec|fixtures?|examples?)(?:/.*)?");
    private static final Pattern UP =
            Pattern.compile("\\bup\\s*[:(=]|\\bup\\s*[,}]|exports\\.up\\b|function\\s+up\\b");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "module\\.exports\\s*=\\s*(?:async\\b|function\\b|\\(|\\w+\\s*=>)"
                            + "|export\\s+default\\s+(?:async\\b|function\\b|\\()");
    private static final Pattern QUERY_INTERFACE =
            Pattern.compile("\\bqueryInterface\\b|\\bQueryInterface\\b");
    private static final Set<String> ARCHIVES =
            Set.of("archive", "archived", "archives", "legacy", "legacy_migrations", "old");

    private final SourceTree tree;

    Candidates(SourceTree tree) {
        this.tree = tree;
    }

    /// The tool runs every script that stands directly in the folder, and looks into no other;
    /// where nobody knows what runs there, those with a way up count.
    List<MigrationUnit> units(String folder, boolean configured) {
        List<MigrationUnit> units = new ArrayList<>();
        for (SourceFile file : tree.in(folder)) {
            if (findStrangeness(file.relativePath(), configured).isEmpty()) {
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

    static boolean isScript(String path) {
        return SCRIPT.matcher(TreePath.name(path)).matches();
    }

    /// What lies in the folder of the migrations and is none of those that were found.
    List<NotAMigration> strangers(String folder, List<MigrationUnit> units) {
        Set<String> found = units.stream().map(MigrationUnit::file).collect(Collectors.toSet());
        List<NotAMigration> strangers = new ArrayList<>();
        for (SourceFile file : tree.in(folder)) {
            String path = file.relativePath();
            if (!found.contains(path)) {
                findStrangeness(path, false)
                        .ifPresent(reason -> strangers.add(new NotAMigration(path, reason)));
            }
        }
        return strangers;
    }

    private Optional<String> findStrangeness(String path, boolean configured) {
        if (!isScript(path)) {
            return Optional.of("no script that sequelize-cli would run");
        }
        if (TEST.matcher(TreePath.name(path)).matches()) {
            return Optional.of("is a test");
        }
        boolean hasUp =
                configured
                        || tree.findDocument(path)
                                .map(SourceDocument::text)
                                .map(text -> UP.matcher(text).find() || WHOLE.matcher(text).find())
                                .orElse(true);
        return hasUp ? Optional.empty() : Optional.of("has no way up");
    }

    boolean holdsMigrations(String folder) {
        return tree.in(folder).stream()
                .map(SourceFile::relativePath)
                .filter(Candidates::isScript)
                .anyMatch(this::isMigration);
    }

    private boolean isMigration(String path) {
        return !TEST.matcher(TreePath.name(path)).matches()
                && tree.findDocument(path)
                        .map(document -> document.text())
                        .filter(
                                text ->
                                        QUERY_INTERFACE.matcher(text).find()
                                                && UP.matcher(text).find())
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
                    && !TESTS.matcher(folder).matches()
                    && isScript(path)
                    && !folders.contains(folder)
                    && isMigration(path)) {
                folders.add(folder);
            }
        }
        return folders;
    }
}
