package plumbline.framework.knex.adapter;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The files that stand directly in a folder of migrations, which Knex does not enter further.
final class KnexFolder {

    private static final Set<String> SCRIPTS = Set.of("js", "ts", "cjs", "mjs", "cts", "mts");
    private static final Pattern TEST =
            Pattern.compile("(?i).*[._-](?:test|spec)\\.\\w+|.*\\.(?:template|stub)\\.\\w+");

    private final SourceTree tree;
    private final List<MigrationUnit> units = new ArrayList<>();
    private final List<NotAMigration> strangers = new ArrayList<>();

    private KnexFolder(SourceTree tree) {
        this.tree = tree;
    }

    /// What a folder that is configured holds; `extensions` are those that Knex loads.
    static KnexFolder configured(SourceTree tree, String folder, Set<String> extensions) {
        KnexFolder found = new KnexFolder(tree);
        for (SourceFile file : tree.in(folder)) {
            found.sort(file.relativePath(), extensions);
        }
        for (SourceFile file : tree.below(folder)) {
            if (!TreePath.parent(file.relativePath()).equals(folder)
                    && isScript(file.relativePath())
                    && found.hasUp(file.relativePath())) {
                found.strangers.add(
                        new NotAMigration(
                                file.relativePath(),
                                "lies in a folder, which Knex does not enter"));
            }
        }
        return found;
    }

    List<MigrationUnit> units() {
        return units;
    }

    List<NotAMigration> strangers() {
        return strangers;
    }

    static boolean isScript(String path) {
        return SCRIPTS.contains(ending(path)) && !isDeclaration(path);
    }

    private static boolean isDeclaration(String path) {
        return path.endsWith(".d.ts") || path.endsWith(".d.mts") || path.endsWith(".d.cts");
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private boolean hasUp(String path) {
        return tree.findDocument(path)
                .map(document -> KnexSignature.hasUp(document.text()))
                .orElse(false);
    }

    private void sort(String path, Set<String> extensions) {
        Optional<String> strange = findStrangeness(path, extensions);
        if (strange.isPresent()) {
            strangers.add(new NotAMigration(path, strange.get()));
        } else if (extensions.contains(ending(path))) {
            units.add(new MigrationUnit(path, null, MigrationUnit.Status.ACTIVE));
        }
    }

    private Optional<String> findStrangeness(String path, Set<String> extensions) {
        String name = TreePath.name(path);
        if (isDeclaration(path)) {
            return Optional.of("declares types only");
        }
        if (TEST.matcher(name).matches()) {
            return Optional.of("is a test or a template");
        }
        if (SCRIPTS.contains(ending(path)) && !extensions.contains(ending(path))) {
            return Optional.of("has an ending that Knex is told not to load");
        }
        if (!SCRIPTS.contains(ending(path))) {
            return Optional.empty();
        }
        if (name.startsWith("index.") && !hasUp(path)) {
            return Optional.of("gathers other files and has no way up");
        }
        return tree.findDocument(path)
                .flatMap(document -> KnexSignature.findStrangeness(document.text()));
    }
}
