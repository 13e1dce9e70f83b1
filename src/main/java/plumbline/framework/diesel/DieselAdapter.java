package plumbline.framework.diesel;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.framework.RunnerTruth;
import plumbline.framework.TransactionRule;
import plumbline.framework.sql.FolderNames;
import plumbline.framework.sql.Homes;
import plumbline.framework.sql.SetLabels;
import plumbline.framework.sql.SqlHalves;
import plumbline.framework.sql.Surroundings;
import plumbline.framework.sql.Versions;
import plumbline.operation.Dialect;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads folders that each hold an `up.sql` and a `down.sql`, as Diesel's where Diesel is used.
public final class DieselAdapter implements FrameworkAdapter {

    private static final Pattern NO_TRANSACTION =
            Pattern.compile("(?m)^\\s*run_in_transaction\\s*=\\s*false\\b");

    private static final Pattern VERSIONED = Pattern.compile("\\d[\\d-]*.*");

    private final Framework framework;
    private final SqlHalves halves;

    private DieselAdapter(Framework framework, SqlReader reader) {
        this.framework = framework;
        this.halves = new SqlHalves(reader);
    }

    /// For the folders that Diesel runs.
    public static DieselAdapter diesel(SqlReader reader) {
        return new DieselAdapter(Framework.DIESEL, reader);
    }

    /// For folders of the same shape that another runner runs.
    public static DieselAdapter otherRunners(SqlReader reader) {
        return new DieselAdapter(Framework.SQL_PAIRS, reader);
    }

    @Override
    public Framework framework() {
        return framework;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        Set<String> folders = new TreeSet<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            String own = TreePath.parent(path);
            if (TreePath.name(path).equals("up.sql")
                    && !FolderNames.isTest(own)
                    && VERSIONED.matcher(TreePath.name(own)).matches()) {
                folders.add(TreePath.parent(own));
            }
        }
        List<MigrationSet> sets = new ArrayList<>();
        for (String folder : folders) {
            boolean diesel = DieselConfig.runs(tree, folder);
            if (diesel == (framework == Framework.DIESEL)) {
                sets.add(set(tree, folder));
            }
        }
        return SetLabels.label(sets);
    }

    private MigrationSet set(SourceTree tree, String folder) {
        String home = Homes.of(tree, folder);
        List<MigrationUnit> units = new ArrayList<>();
        List<NotAMigration> strangers = new ArrayList<>();
        for (SourceFile file : tree.below(folder)) {
            String path = file.relativePath();
            String own = TreePath.parent(path);
            if (!TreePath.parent(own).equals(folder)) {
                continue;
            }
            if (TreePath.name(path).equals("up.sql")) {
                units.add(new MigrationUnit(path, down(tree, own), status(folder)));
            } else if (path.endsWith(".sql") && !TreePath.name(path).equals("down.sql")) {
                strangers.add(new NotAMigration(path, "only up.sql and down.sql are run"));
            }
        }
        Dialect dialect =
                DieselConfig.findDialect(tree, folder)
                        .orElseGet(() -> Surroundings.of(tree, home, folder).dialect());
        return new MigrationSet(
                framework, home, "", dialect, settings(tree, folder), units, strangers);
    }

    private static @Nullable String down(SourceTree tree, String own) {
        String down = TreePath.child(own, "down.sql");
        return tree.has(down) ? down : null;
    }

    private static MigrationUnit.Status status(String folder) {
        return FolderNames.isArchive(folder)
                ? MigrationUnit.Status.ARCHIVED
                : MigrationUnit.Status.ACTIVE;
    }

    private MigrationSettings settings(SourceTree tree, String folder) {
        boolean diesel = framework == Framework.DIESEL;
        Configured<String> directory =
                diesel ? DieselConfig.directory(tree, folder) : Configured.byDefault(folder);
        return new MigrationSettings(
                directory.span() == null ? List.of() : List.of(directory.span().file()),
                List.of(directory),
                Configured.byDefault(diesel ? RunnerTruth.of(Framework.DIESEL).historyTable() : ""),
                Configured.byDefault(
                        diesel ? TransactionRule.EACH_MIGRATION : TransactionRule.UNKNOWN),
                List.of(".sql"),
                List.of(),
                null,
                Map.of());
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        String own = TreePath.parent(unit.file());
        String name = TreePath.name(own);
        String prefix = name.replaceFirst("_.*", "");
        // Diesel keeps dates without the dashes that its command writes between them
        String version = prefix.replace("-", "");
        boolean bare =
                tree.findDocument(TreePath.child(own, "metadata.toml"))
                        .filter(metadata -> NO_TRANSACTION.matcher(metadata.text()).find())
                        .isPresent();
        return List.of(
                new Migration(
                        version,
                        version,
                        name.substring(Math.min(name.length(), prefix.length() + 1)),
                        unit.file(),
                        framework,
                        unit.status(),
                        (bare && framework == Framework.DIESEL) ? Boolean.FALSE : null,
                        halves.file(tree, unit.file(), set.dialect()),
                        unit.downFile() == null
                                ? MigrationHalf.ABSENT
                                : halves.file(tree, unit.downFile(), set.dialect()),
                        List.of()));
    }

    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        return migrations.stream().sorted(Versions.RUNNING_ORDER).toList();
    }
}
