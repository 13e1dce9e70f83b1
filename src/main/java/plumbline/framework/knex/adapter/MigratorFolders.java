package plumbline.framework.knex.adapter;

import plumbline.framework.Configured;
import plumbline.framework.TransactionRule;
import plumbline.framework.script.PackageFile;
import plumbline.framework.script.ScriptConfiguration;
import plumbline.framework.script.ScriptTree;
import plumbline.framework.script.Settings;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds what knex-migrator runs: `init`, then the folders of `versions` from the oldest on.
///
/// It keeps its history in a table of its own, and opens a transaction for the migrations that ask
/// for one.
final class MigratorFolders {

    static final String PATH = "migrationPath";
    private static final String CONFIGURATION = "MigratorConfig.js";
    private static final String HISTORY = "migrations";
    private static final String INIT = "init";
    private static final String VERSIONS = "versions";

    private final SourceTree tree;
    private final ScriptParser parser;
    private final List<PackageFile> packages;

    MigratorFolders(SourceTree tree, ScriptParser parser, List<PackageFile> packages) {
        this.tree = tree;
        this.parser = parser;
        this.packages = packages;
    }

    List<KnexPlan> plans() {
        List<KnexPlan> plans = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            if (TreePath.name(file.relativePath()).equals(CONFIGURATION)) {
                tree.findDocument(file.relativePath())
                        .flatMap(this::findPlan)
                        .ifPresent(plans::add);
            }
        }
        return plans;
    }

    private Optional<KnexPlan> findPlan(SourceDocument document) {
        ScriptConfiguration configuration =
                new ScriptConfiguration(parser, new ScriptTree(tree), _ -> Optional.empty());
        Value path = Settings.member(configuration.read(document), PATH);
        String home = TreePath.parent(document.file());
        return Settings.findKnown(path)
                .flatMap(new Directories(tree, home, home)::find)
                .or(() -> findFolder(home))
                .map(folder -> plan(document, home, folder, path));
    }

    /// The folder where something lies in `init` or below `versions`.
    private Optional<String> findFolder(String home) {
        Set<String> folders = new TreeSet<>();
        for (SourceFile file : tree.below(home)) {
            String parent = TreePath.parent(file.relativePath());
            String above = TreePath.parent(parent);
            if (TreePath.name(parent).equals(INIT)
                    && tree.hasFolder(TreePath.child(above, VERSIONS))) {
                folders.add(above);
            }
        }
        return folders.stream().findFirst();
    }

    private KnexPlan plan(SourceDocument document, String home, String folder, Value path) {
        KnexPlan plan = new KnexPlan(home);
        plan.configFiles.add(document.file());
        plan.folders.addAll(runs(folder));
        Configured<String> directory =
                Settings.findText(path)
                        .map(text -> new Configured<>(folder, text.origin(), text.span()))
                        .orElse(Configured.notKnown(folder));
        plan.directories.add(directory);
        plan.more.put(PATH, directory);
        plan.table = Configured.byDefault(HISTORY);
        plan.transactions = Configured.byDefault(TransactionRule.NONE);
        plan.dialect = PackageFile.dialect(packages, home);
        plan.byFolder = true;
        return plan;
    }

    private List<String> runs(String folder) {
        Set<String> versions = new LinkedHashSet<>();
        String below = TreePath.child(folder, VERSIONS);
        for (SourceFile file : tree.below(below)) {
            String parent = TreePath.parent(file.relativePath());
            if (TreePath.parent(parent).equals(below)) {
                versions.add(parent);
            }
        }
        List<String> runs = new ArrayList<>(List.of(TreePath.child(folder, INIT)));
        versions.stream().sorted(Comparator.comparing(MigratorFolders::version)).forEach(runs::add);
        return runs;
    }

    /// `4.10` comes after `4.9`.
    private static String version(String folder) {
        StringBuilder padded = new StringBuilder();
        for (String part : TreePath.name(folder).split("[.]", -1)) {
            padded.append("0".repeat(Math.max(0, 8 - part.length()))).append(part).append('.');
        }
        return padded.toString();
    }
}
