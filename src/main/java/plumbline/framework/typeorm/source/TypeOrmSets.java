package plumbline.framework.typeorm.source;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.MigrationUnit.Status;
import plumbline.framework.script.Command;
import plumbline.framework.script.PackageFile;
import plumbline.framework.script.Settings;
import plumbline.operation.Dialect;
import plumbline.parse.script.builtin.DialectTests;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every set of TypeORM migrations: those that data sources list, then those that nobody lists.
public final class TypeOrmSets {

    private final SourceTree tree;
    private final MigrationFiles migrations;
    private final DataSources sources;
    private final Listings listings;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> unreached = new LinkedHashMap<>();

    public TypeOrmSets(SourceTree tree, ScriptParser parser) {
        this.tree = tree;
        this.migrations = new MigrationFiles(tree);
        this.sources = new DataSources(tree, parser);
        this.listings = new Listings(tree);
    }

    public List<MigrationSet> all() {
        List<String> files = migrations.all();
        if (files.isEmpty()
                && PackageFile.all(tree).stream().noneMatch(each -> each.dependsOn("typeorm"))) {
            return List.of();
        }
        sources.all().stream()
                .map(this::draft)
                .sorted(
                        Comparator.comparingInt(TypeOrmSets::rank)
                                .thenComparing(each -> each.active.isEmpty()))
                .forEach(this::take);
        files.stream()
                .filter(file -> drafts.stream().noneMatch(each -> each.active.contains(file)))
                .toList()
                .forEach(this::left);
        unreached.values().stream().filter(each -> !each.unmatched.isEmpty()).forEach(drafts::add);
        Labels labels = new Labels(drafts);
        Strangers strangers = new Strangers(tree, migrations, drafts);
        return drafts.stream().map(each -> set(each, labels.of(each), strangers.of(each))).toList();
    }

    private Draft draft(DataSource source) {
        String home = PackageFile.home(tree, source.file(), TreePath.parent(source.file()));
        PackageFile file = PackageFile.findAbove(tree, source.file()).orElse(null);
        Listing listing = listings.of(Settings.member(source.options(), "migrations"), home);
        Dialect dialect =
                new DataSourceSettings(source.options(), file)
                        .findDialect()
                        .orElseGet(() -> dialect(listing.files().stream().findFirst(), file));
        Draft draft = new Draft(home, source.file(), source.options(), dialect, file);
        draft.files.add(source.file());
        draft.active.addAll(listing.files());
        draft.directories.addAll(listing.written());
        draft.unmatched.addAll(listing.unmatched());
        return draft;
    }

    /// What the folder says, else the driver that the package has.
    private static Dialect dialect(Optional<String> migration, @Nullable PackageFile file) {
        Optional<Dialect> byFolder =
                migration.flatMap(
                        path ->
                                List.of(TreePath.parent(path).split("/", -1)).reversed().stream()
                                        .flatMap(name -> DialectTests.find(name).stream())
                                        .findFirst());
        if (byFolder.isPresent() || file == null || file.dependsOn("pg")) {
            return byFolder.orElse(Dialect.POSTGRESQL);
        }
        return List.of("mysql2", "mysql", "better-sqlite3", "sqlite3", "mssql", "oracledb").stream()
                .filter(file::dependsOn)
                .flatMap(name -> DialectTests.find(name).stream())
                .findFirst()
                .orElse(Dialect.POSTGRESQL);
    }

    /// A data source that a command names comes before one that only the application opens.
    private static int rank(Draft draft) {
        PackageFile file = draft.packageFile;
        if (file != null && file.commands().stream().anyMatch(each -> names(each, draft.source))) {
            return 0;
        }
        String name = TreePath.name(draft.source).toLowerCase(Locale.ROOT);
        return name.contains("data-source")
                        || name.contains("datasource")
                        || name.startsWith("ormconfig")
                ? 1
                : 2;
    }

    private static boolean names(Command command, String source) {
        return command.findFlag("-d", "--dataSource", "--config", "-f")
                .map(Configured::value)
                .flatMap(path -> TreePath.resolve(command.folder(), path))
                .filter(path -> stem(path).equals(stem(source)))
                .isPresent();
    }

    private static String stem(String path) {
        return path.replaceFirst("\\.[cm]?[jt]s$", "").replaceFirst("(^|/)(dist|build)/", "$1src/");
    }

    /// Two configurations of the same migrations are one set.
    private void take(Draft draft) {
        for (Draft earlier : drafts) {
            if (!draft.active.isEmpty()
                    && earlier.home.equals(draft.home)
                    && earlier.active.containsAll(draft.active)
                    && earlier.dialect == draft.dialect) {
                if (earlier.source.equals(draft.source)) {
                    earlier.alternatives.add(draft.options);
                }
                if (!earlier.files.contains(draft.source)) {
                    earlier.files.add(draft.source);
                }
                return;
            }
        }
        // what the same file says in other circumstances leads somewhere
        boolean another = drafts.stream().anyMatch(each -> each.source.equals(draft.source));
        if (draft.active.isEmpty() && !another) {
            unreached.putIfAbsent(draft.home, draft);
        } else if (!draft.active.isEmpty()) {
            drafts.add(draft);
        }
    }

    /// A file that no data source lists belongs to the set beside it, if there is one.
    private void left(String file) {
        String home = PackageFile.home(tree, file, TreePath.parent(file));
        Optional<Draft> beside =
                drafts.stream()
                        .filter(each -> each.home.equals(home))
                        .max(Comparator.comparingInt(each -> each.nearness(file)));
        if (beside.isPresent() && !beside.get().source.isEmpty()) {
            beside.get().others.add(file);
            return;
        }
        String folder = MigrationFiles.root(file);
        Draft draft =
                drafts.stream()
                        .filter(each -> each.source.isEmpty() && isOf(each, folder))
                        .findFirst()
                        .orElseGet(() -> unconfigured(home, folder, file));
        if (MigrationFiles.isArchived(file, home)) {
            draft.others.add(file);
        } else {
            draft.active.add(file);
        }
    }

    private static boolean isOf(Draft draft, String folder) {
        return draft.directories.stream().anyMatch(each -> each.value().equals(folder));
    }

    /// The data source is not to be seen, or what it lists is not.
    private Draft unconfigured(String home, String folder, String file) {
        PackageFile packageFile = PackageFile.findAbove(tree, file).orElse(null);
        @Nullable Draft near = unreached.get(home);
        Dialect dialect = near == null ? dialect(Optional.of(file), packageFile) : near.dialect;
        Draft draft =
                new Draft(
                        home,
                        "",
                        near == null ? Value.Nothing.UNDEFINED : near.options,
                        dialect,
                        packageFile);
        if (near != null) {
            draft.files.addAll(near.files);
        }
        draft.directories.add(Configured.byDefault(folder));
        drafts.add(draft);
        return draft;
    }

    private MigrationSet set(Draft draft, String label, List<NotAMigration> strangers) {
        List<MigrationUnit> units = new ArrayList<>();
        for (String file : draft.active) {
            units.add(new MigrationUnit(file, null, Status.ACTIVE));
        }
        for (String file : draft.others) {
            boolean archived = MigrationFiles.isArchived(file, draft.home);
            units.add(new MigrationUnit(file, null, archived ? Status.ARCHIVED : Status.UNLISTED));
        }
        units.removeIf(unit -> !migrations.holdsMigration(unit.file()));
        units.sort(Comparator.comparing(MigrationUnit::file));
        return new MigrationSet(
                Framework.TYPEORM,
                draft.home,
                label,
                draft.dialect,
                new DataSourceSettings(draft.options, draft.packageFile)
                        .settings(draft.alternatives, draft.files, draft.directories),
                units,
                strangers);
    }
}
