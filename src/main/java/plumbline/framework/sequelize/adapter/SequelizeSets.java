package plumbline.framework.sequelize.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.framework.TransactionRule;
import plumbline.framework.script.Command;
import plumbline.framework.script.PackageFile;
import plumbline.framework.script.ScriptConfiguration;
import plumbline.framework.script.ScriptTree;
import plumbline.framework.script.Settings;
import plumbline.operation.Dialect;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every folder of Sequelize migrations: those of `.sequelizerc`, of flags in `package.json`, of
/// the tool’s own defaults, and at last those that only look like it.
final class SequelizeSets {

    private static final String RC = ".sequelizerc";
    private static final List<String> PACKAGES =
            List.of("sequelize-cli", "sequelize", "sequelize-typescript", "@sequelize/core");

    private static final List<String> ENDINGS = List.of(".js", ".cjs", ".ts");

    private final SourceTree tree;
    private final ScriptConfiguration scripts;
    private final Candidates candidates;
    private final List<PackageFile> packages;
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<MigrationSet> sets = new ArrayList<>();

    SequelizeSets(SourceTree tree, ScriptParser parser) {
        this.tree = tree;
        this.scripts = new ScriptConfiguration(parser, new ScriptTree(tree), _ -> Optional.empty());
        this.candidates = new Candidates(tree);
        this.packages = PackageFile.all(tree);
    }

    List<MigrationSet> all() {
        Map<String, @Nullable PackageFile> homes = new LinkedHashMap<>();
        for (PackageFile each : packages) {
            if (PACKAGES.stream().anyMatch(each::dependsOn)) {
                homes.put(each.folder(), each);
            }
        }
        for (SourceFile file : tree.files()) {
            if (TreePath.name(file.relativePath()).startsWith(RC)) {
                homes.putIfAbsent(TreePath.parent(file.relativePath()), null);
            }
        }
        homes.forEach(this::configured);
        if (mayCallUmzug() || !homes.isEmpty()) {
            new UmzugCode(tree).runs().forEach(this::run);
        }
        candidates.folders().stream()
                .filter(folder -> !taken.contains(folder))
                .forEach(this::found);
        return sets;
    }

    /// To find out reads every script, which only pays where one can.
    private boolean mayCallUmzug() {
        return packages.isEmpty() || packages.stream().anyMatch(each -> each.dependsOn("umzug"));
    }

    private void configured(String home, @Nullable PackageFile file) {
        Optional<SourceDocument> rc = findOptions(home);
        Value options = rc.map(scripts::read).orElse(Value.Nothing.UNDEFINED);
        Configured<String> folder = setting(file, options, "migrations-path", "migrations");
        String path = resolve(home, folder.value());
        Configured<String> config = setting(file, options, "config", usualConfig(home));
        List<String> files = new ArrayList<>();
        rc.ifPresent(document -> files.add(document.file()));
        SequelizeConfig database =
                SequelizeConfig.read(tree, scripts, resolve(home, config.value()));
        files.addAll(database.files());
        List<MigrationUnit> units = candidates.units(path, true);
        if (!units.isEmpty() && (rc.isPresent() || candidates.holdsMigrations(path))) {
            taken.add(path);
            Configured<String> at = new Configured<>(path, folder.origin(), folder.span());
            add(home, at, files, database, units);
        }
    }

    private Optional<SourceDocument> findOptions(String home) {
        return tree.findDocument(TreePath.child(home, RC))
                .or(() -> tree.findDocument(TreePath.child(home, RC + ".example")));
    }

    /// The tool prefers the script to the JSON.
    private String usualConfig(String home) {
        return tree.has(TreePath.child(home, "config/config.js"))
                ? "config/config.js"
                : "config/config.json";
    }

    private static Configured<String> setting(
            @Nullable PackageFile file, Value options, String name, String otherwise) {
        if (file != null) {
            for (Command command : file.commands()) {
                Optional<Configured<String>> flag = command.findFlag("--" + name);
                if (flag.isPresent()
                        && (command.runs("sequelize") || command.runs("sequelize-cli"))) {
                    return flag.get();
                }
            }
        }
        return Settings.findText(Settings.member(options, name))
                .orElseGet(() -> Configured.byDefault(otherwise));
    }

    /// The opened folder is the root of absolute paths.
    private static String resolve(String home, String path) {
        return path.startsWith("/")
                ? TreePath.resolve("", path.substring(1)).orElse("")
                : TreePath.resolve(home, path).orElse(path);
    }

    /// A folder that a program has Umzug run.
    private void run(UmzugCode.Run run) {
        SequelizeConfig database = SequelizeConfig.nearby(tree, scripts, run.home());
        List<MigrationUnit> units = candidates.units(run.folder().value(), false);
        if (units.isEmpty() || !taken.add(run.folder().value())) {
            return;
        }
        List<String> files = new ArrayList<>(List.of(run.file()));
        files.addAll(database.files());
        MigrationSettings settings =
                new MigrationSettings(
                        files,
                        List.of(run.folder()),
                        run.table(),
                        run.transactions(),
                        ENDINGS,
                        database.databases(),
                        run.schema(),
                        database.more());
        add(run.home(), dialect(database, run.home()), settings, units);
    }

    /// A folder that nothing configures here: what runs it cannot be read.
    private void found(String folder) {
        String home = PackageFile.home(tree, folder + "/x", TreePath.parent(folder));
        SequelizeConfig database = SequelizeConfig.nearby(tree, scripts, home);
        List<MigrationUnit> units = candidates.units(folder, false);
        taken.add(folder);
        if (!units.isEmpty()) {
            MigrationSettings settings =
                    new MigrationSettings(
                            database.files(),
                            List.of(Configured.notKnown(folder)),
                            Configured.notKnown(database.historyTable().value()),
                            Configured.notKnown(TransactionRule.NONE),
                            ENDINGS,
                            database.databases(),
                            database.schema(),
                            database.more());
            add(home, dialect(database, home), settings, units);
        }
    }

    private void add(
            String home,
            Configured<String> folder,
            List<String> files,
            SequelizeConfig config,
            List<MigrationUnit> units) {
        MigrationSettings settings =
                new MigrationSettings(
                        files,
                        List.of(folder),
                        config.historyTable(),
                        Configured.byDefault(TransactionRule.NONE),
                        ENDINGS,
                        config.databases(),
                        config.schema(),
                        config.more());
        add(home, dialect(config, home), settings, units);
    }

    /// The database of the settings, else the one whose driver the package depends on.
    private Dialect dialect(SequelizeConfig config, String home) {
        return config.saysDialect() ? config.dialect() : PackageFile.dialect(packages, home);
    }

    private void add(
            String home, Dialect dialect, MigrationSettings settings, List<MigrationUnit> units) {
        String folder = settings.directories().getFirst().value();
        sets.add(
                new MigrationSet(
                        Framework.SEQUELIZE,
                        home,
                        "",
                        dialect,
                        settings,
                        units,
                        candidates.strangers(folder, units)));
    }
}
