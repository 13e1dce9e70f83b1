package plumbline.framework.prisma;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.framework.RunnerTruth;
import plumbline.framework.sql.Homes;
import plumbline.framework.sql.SetLabels;
import plumbline.framework.sql.SqlHalves;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the migrations of Prisma, which run in the order of their folders' names and have no down.
public final class PrismaAdapter implements FrameworkAdapter {

    private static final Comparator<Migration> BY_FOLDER =
            Comparator.comparing((Migration one) -> one.status() != MigrationUnit.Status.ACTIVE)
                    .thenComparing(Migration::version)
                    .thenComparing(Migration::file);

    private static final Pattern SCRIPT = Pattern.compile("/migration\\.[cm]?[jt]s$");

    private final SqlHalves halves;

    public PrismaAdapter(SqlReader reader) {
        this.halves = new SqlHalves(reader);
    }

    @Override
    public Framework framework() {
        return Framework.PRISMA;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        List<MigrationSet> sets = new ArrayList<>();
        for (PrismaFolder folder : PrismaFolder.in(tree)) {
            String home = Homes.of(tree, folder.path());
            PrismaSetup setup = PrismaSetup.of(tree, home, folder.path());
            sets.add(
                    new MigrationSet(
                            Framework.PRISMA,
                            home,
                            "",
                            setup.dialect(),
                            settings(setup, folder.path()),
                            folder.units(),
                            folder.strangers()));
        }
        return SetLabels.label(sets);
    }

    private static MigrationSettings settings(PrismaSetup setup, String folder) {
        List<DatabaseSettings> databases = setup.databases();
        return new MigrationSettings(
                setup.files(),
                List.of(setup.directory(folder)),
                Configured.byDefault(RunnerTruth.of(Framework.PRISMA).historyTable()),
                Configured.byDefault(setup.transactions()),
                List.of(".sql"),
                databases,
                null,
                setup.more());
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        boolean sql = unit.file().endsWith(".sql");
        boolean script = SCRIPT.matcher(unit.file()).find();
        String folder = TreePath.name(sql || script ? TreePath.parent(unit.file()) : unit.file());
        String id =
                script && hasTwin(set, unit) ? folder + "/" + TreePath.name(unit.file()) : folder;
        return List.of(
                new Migration(
                        id,
                        id,
                        folder.substring(folder.indexOf('_') + 1),
                        unit.file(),
                        Framework.PRISMA,
                        unit.status(),
                        null,
                        // a folder without a script is read as a file that is not there
                        script ? code(tree, unit) : halves.file(tree, unit.file(), set.dialect()),
                        MigrationHalf.ABSENT,
                        script ? List.of("not run by Prisma itself") : List.of()));
    }

    private static boolean hasTwin(MigrationSet set, MigrationUnit unit) {
        String twin = TreePath.child(TreePath.parent(unit.file()), "migration.sql");
        return set.units().stream().anyMatch(other -> other.file().equals(twin));
    }

    private static MigrationHalf code(SourceTree tree, MigrationUnit unit) {
        return SqlHalves.document(
                tree, unit.file(), document -> SqlHalves.code(document, "a script"));
    }

    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        return migrations.stream().sorted(BY_FOLDER).toList();
    }
}
