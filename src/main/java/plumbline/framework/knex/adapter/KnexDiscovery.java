package plumbline.framework.knex.adapter;

import plumbline.framework.Configured;
import plumbline.framework.MigrationSet;
import plumbline.framework.script.PackageFile;
import plumbline.framework.script.ScriptConfiguration;
import plumbline.framework.script.ScriptTree;
import plumbline.operation.Dialect;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the sets of migrations that the knexfiles of a folder describe, and those that nothing
/// describes.
final class KnexDiscovery {

    private static final List<String> PREFERRED = List.of("production", "staging", "default");

    private final ScriptParser parser;
    private final SourceTree tree;
    private final List<PackageFile> packages;
    private final List<KnexPlan> plans = new ArrayList<>();

    KnexDiscovery(ScriptParser parser, SourceTree tree) {
        this.parser = parser;
        this.tree = tree;
        this.packages = PackageFile.all(tree);
    }

    List<MigrationSet> sets() {
        KnexFiles files = new KnexFiles(tree, packages);
        for (String file : files.all()) {
            tree.findDocument(file).ifPresent(document -> configured(document, files));
        }
        plans.addAll(new MigratorFolders(tree, parser, packages).plans());
        List<CodeSettings> code = new KnexCode(tree, packages, plans).add();
        new LooseFolders(tree, packages, plans, code).add();
        return plans.stream()
                .map(plan -> plan.set(tree))
                .filter(set -> !set.units().isEmpty() || !set.settings().configFiles().isEmpty())
                .toList();
    }

    private void configured(SourceDocument document, KnexFiles files) {
        ScriptConfiguration configuration =
                new ScriptConfiguration(parser, new ScriptTree(tree), _ -> Optional.empty());
        List<KnexSettings> environments = KnexSettings.of(configuration.read(document));
        String folder = TreePath.parent(document.file());
        String home = PackageFile.home(tree, document.file(), folder);
        Directories directories = new Directories(tree, folder, home);
        Map<Set<String>, KnexPlan> own = new LinkedHashMap<>();
        if (environments.isEmpty()) {
            environments = List.of(new KnexSettings("default", Value.Nothing.UNDEFINED));
        }
        Optional<Configured<String>> flag = files.findDirectoryFlag(home);
        for (KnexSettings each : environments) {
            Set<String> folders = folders(each, flag, directories);
            KnexPlan plan = own.computeIfAbsent(folders, _ -> plan(document, home, folders));
            fill(plan, each, flag);
        }
        own.values().forEach(plan -> plan.dialect = dialect(plan));
        label(List.copyOf(own.values()));
    }

    private static Set<String> folders(
            KnexSettings settings, Optional<Configured<String>> flag, Directories directories) {
        if (settings.saysDirectory()) {
            return directories.of(settings.directoryValue());
        }
        String written = flag.map(Configured::value).orElse("./migrations");
        return directories.find(written).map(Set::of).orElse(Set.of());
    }

    /// Another knexfile may describe the same folders: a second way to the same set.
    private KnexPlan plan(SourceDocument document, String home, Set<String> folders) {
        for (KnexPlan plan : plans) {
            if (!folders.isEmpty() && plan.folders.equals(folders)) {
                plan.configFiles.add(document.file());
                return plan;
            }
        }
        KnexPlan plan = new KnexPlan(home);
        plan.configFiles.add(document.file());
        plan.folders.addAll(folders);
        plans.add(plan);
        return plan;
    }

    private static void fill(
            KnexPlan plan, KnexSettings settings, Optional<Configured<String>> flag) {
        if (settings.saysDirectory()) {
            plan.directories.addAll(settings.directories());
        } else {
            plan.directories.add(flag.orElse(Configured.byDefault("./migrations")));
        }
        if (plan.label.isEmpty() || isPreferred(settings)) {
            plan.label = settings.environment();
            settings.findDialect().ifPresent(dialect -> plan.dialect = dialect);
            settings.findTable().ifPresent(table -> plan.table = table);
            plan.schema = settings.schema() == null ? plan.schema : settings.schema();
            plan.transactions = settings.transactions();
        }
        settings.extensions().forEach(each -> plan.extensions.add(each.value()));
        plan.more.putAll(settings.more());
        plan.byFolder = settings.sortsDirectories();
        plan.databases.add(settings.database());
    }

    private static boolean isPreferred(KnexSettings settings) {
        return PREFERRED.contains(settings.environment());
    }

    private Dialect dialect(KnexPlan plan) {
        boolean said =
                plan.databases.stream()
                        .anyMatch(each -> each.client() != null && !isOpen(each.client().value()));
        return said ? plan.dialect : PackageFile.dialect(packages, plan.home);
    }

    private static boolean isOpen(String client) {
        return client.startsWith("${") && !client.contains(":-");
    }

    /// The environments tell sets apart only where there are several.
    private static void label(List<KnexPlan> own) {
        if (own.size() == 1) {
            own.getFirst().label = "";
        }
    }
}
