package plumbline.framework.plainsql;

import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.sql.Homes;
import plumbline.framework.sql.SetLabels;
import plumbline.framework.sql.SqlHalves;
import plumbline.framework.sql.Surroundings;
import plumbline.framework.sql.Versions;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;

/// Reads numbered SQL files of a team's own runner; asked last, with what the other tools found.
public final class PlainSqlAdapter implements FrameworkAdapter {

    private static final String WITHOUT_TRANSACTION = "-- postgres-migrations disable-transaction";

    private final SqlHalves halves;

    public PlainSqlAdapter(SqlReader reader) {
        this.halves = new SqlHalves(reader);
    }

    @Override
    public Framework framework() {
        return Framework.PLAIN_SQL;
    }

    /// The sets of a folder where no other tool is at work; else it has to know of them.
    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        return discover(tree, List.of());
    }

    /// The sets that are left when the migrations of all other tools are known.
    @Override
    public boolean asksForOthers() {
        return true;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree, List<MigrationSet> others) {
        Taken taken = Taken.by(others);
        List<MigrationSet> sets = new ArrayList<>();
        for (PlainFolder folder : PlainFolder.in(tree, taken)) {
            String home = Homes.of(tree, folder.path());
            Surroundings around = Surroundings.of(tree, home, folder.path());
            sets.add(
                    new MigrationSet(
                            Framework.PLAIN_SQL,
                            home,
                            "",
                            around.dialect(),
                            PlainTool.settings(tree, folder.path(), around),
                            folder.units(),
                            folder.strangers()));
        }
        Taken all = Taken.by(sets);
        for (ServiceScripts.Script script : ServiceScripts.in(tree, taken)) {
            if (all.leaves(script.file()) && !ServiceScripts.isStray(script, others)) {
                sets.add(set(tree, script));
            }
        }
        return SetLabels.label(sets);
    }

    private static MigrationSet set(SourceTree tree, ServiceScripts.Script script) {
        String folder = TreePath.parent(script.file());
        Surroundings around = Surroundings.of(tree, Homes.of(tree, folder), folder);
        MigrationUnit unit = new MigrationUnit(script.file(), null, MigrationUnit.Status.ACTIVE);
        return new MigrationSet(
                Framework.PLAIN_SQL,
                script.home(),
                script.service(),
                around.dialect(),
                PlainTool.settings(tree, folder, around),
                List.of(unit),
                List.of());
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        String name = TreePath.name(unit.file());
        String own = TreePath.name(TreePath.parent(unit.file()));
        String folder = set.settings().directories().getFirst().value();
        boolean versioned = !TreePath.parent(unit.file()).equals(folder);
        PlainName numbered =
                PlainName.findIn(name).orElse(new PlainName("", name.replaceFirst("\\.sql$", "")));
        String version = versioned ? own + "/" + numbered.version() : numbered.version();
        boolean baseline = PlainName.isBaseline(name);
        return List.of(
                new Migration(
                        path(folder, unit.file()).replaceFirst("\\.sql$", ""),
                        version,
                        numbered.title().replaceFirst("^[-_#. ]+", ""),
                        unit.file(),
                        Framework.PLAIN_SQL,
                        unit.status(),
                        isBare(set, unit, tree) ? Boolean.FALSE : null,
                        halves.file(tree, unit.file(), set.dialect()),
                        MigrationHalf.ABSENT,
                        baseline ? List.of("baseline") : List.of()));
    }

    private static String path(String folder, String file) {
        return folder.isEmpty() ? file : file.substring(folder.length() + 1);
    }

    private static boolean isBare(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        return set.settings().historyTable().value().equals("migrations")
                && tree.findDocument(unit.file())
                        .filter(document -> document.text().contains(WITHOUT_TRANSACTION))
                        .isPresent();
    }

    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        return migrations.stream().sorted(Versions.RUNNING_ORDER).toList();
    }
}
