package plumbline.framework.sqlpair;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.framework.sql.Dialects;
import plumbline.framework.sql.Homes;
import plumbline.framework.sql.SetLabels;
import plumbline.framework.sql.SqlHalves;
import plumbline.framework.sql.Surroundings;
import plumbline.framework.sql.Versions;
import plumbline.operation.Dialect;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads pairs of `.up.sql` and `.down.sql` files, as golang-migrate where that tool is proven.
public final class SqlPairAdapter implements FrameworkAdapter {

    private final Framework framework;
    private final TemplatedHalves halves;

    private SqlPairAdapter(Framework framework, SqlReader reader) {
        this.framework = framework;
        this.halves = new TemplatedHalves(new SqlHalves(reader));
    }

    /// For the folders that golang-migrate runs.
    public static SqlPairAdapter golangMigrate(SqlReader reader) {
        return new SqlPairAdapter(Framework.GOLANG_MIGRATE, reader);
    }

    /// For the folders that another runner runs.
    public static SqlPairAdapter otherRunners(SqlReader reader) {
        return new SqlPairAdapter(Framework.SQL_PAIRS, reader);
    }

    @Override
    public Framework framework() {
        return framework;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        List<PairFolder> folders = PairFolder.in(tree);
        List<MigrationSet> sets = new ArrayList<>();
        for (PairFolder folder : folders) {
            String home = Homes.of(tree, folder.path());
            Surroundings around = Surroundings.of(tree, home, folder.path());
            if (PairTool.of(folder, around) == framework) {
                boolean alone =
                        folders.stream()
                                        .filter(other -> Homes.of(tree, other.path()).equals(home))
                                        .count()
                                == 1;
                MigrationSettings settings =
                        PairTool.settings(framework, folder.path(), around, alone);
                boolean used = Embedding.isUsed(tree, folder.path(), folders);
                for (String database : folder.databases()) {
                    sets.add(set(folder, home, database, around, settings, used));
                }
            }
        }
        return SetLabels.label(sets);
    }

    private MigrationSet set(
            PairFolder folder,
            String home,
            @Nullable String database,
            Surroundings around,
            MigrationSettings settings,
            boolean used) {
        Optional<Dialect> named =
                database == null ? Optional.empty() : Dialects.findByName(database);
        return new MigrationSet(
                framework,
                home,
                database == null ? "" : database,
                named.orElseGet(around::dialect),
                settings,
                folder.units(database, used),
                folder.strangers());
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        String fileName = TreePath.name(unit.file());
        return PairName.findIn(fileName).stream()
                .map(name -> migration(set, unit, name, tree))
                .toList();
    }

    private Migration migration(
            MigrationSet set, MigrationUnit unit, PairName name, SourceTree tree) {
        String version = Versions.withoutPadding(name.version());
        List<String> traits = new ArrayList<>();
        if (unit.status() == MigrationUnit.Status.UNLISTED) {
            traits.add("misspelt");
        }
        if (unit.downFile() != null && !titleOf(unit.downFile()).equals(name.title())) {
            traits.add("titles differ");
        }
        boolean twice = sharesVersion(set, unit, version);
        return new Migration(
                twice ? version + "_" + name.title() : version,
                version,
                name.title(),
                unit.file(),
                set.framework(),
                unit.status(),
                name.autocommit() ? Boolean.FALSE : null,
                name.up() ? half(unit.file(), set, tree) : MigrationHalf.ABSENT,
                half(unit.downFile(), set, tree),
                traits);
    }

    private static String titleOf(String file) {
        return PairName.findIn(TreePath.name(file)).map(PairName::title).orElse("");
    }

    private static boolean sharesVersion(MigrationSet set, MigrationUnit unit, String version) {
        return set.units().stream()
                .filter(other -> !other.equals(unit) && other.file().contains(version))
                .flatMap(other -> PairName.findIn(TreePath.name(other.file())).stream())
                .anyMatch(other -> Versions.withoutPadding(other.version()).equals(version));
    }

    private MigrationHalf half(@Nullable String file, MigrationSet set, SourceTree tree) {
        return file == null
                ? MigrationHalf.ABSENT
                : SqlHalves.document(tree, file, document -> halves.read(document, set.dialect()));
    }

    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        return migrations.stream().sorted(Versions.RUNNING_ORDER).toList();
    }
}
