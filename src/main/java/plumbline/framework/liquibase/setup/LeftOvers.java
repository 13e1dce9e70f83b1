package plumbline.framework.liquibase.setup;

import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.liquibase.Parameters;
import plumbline.operation.Dialect;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Changelogs that are there and that no configuration leads to.
final class LeftOvers {

    private LeftOvers() {}

    /// The set with them; its label only where there are several sets.
    static MigrationSet with(
            MigrationSet set, List<String> files, Set<String> empty, boolean labelled) {
        List<MigrationUnit> units = new ArrayList<>(set.units());
        List<MigrationSet.NotAMigration> strangers = new ArrayList<>(set.strangers());
        add(files, empty, units, strangers);
        String stem = TreePath.name(set.label()).replaceFirst("\\.\\w+$", "");
        return new MigrationSet(
                set.framework(),
                set.home(),
                labelled || isNamed(set) ? stem : "",
                set.dialect(),
                set.settings(),
                units,
                strangers);
    }

    /// A label that configuration gives, and not the path of the root that stands in for one.
    private static boolean isNamed(MigrationSet set) {
        return !set.label().contains("/") && !set.label().contains(".");
    }

    private static void add(
            List<String> files,
            Set<String> empty,
            List<MigrationUnit> units,
            List<MigrationSet.NotAMigration> strangers) {
        for (String file : files) {
            if (Candidates.isTest(file)) {
                strangers.add(new MigrationSet.NotAMigration(file, "a changelog of the tests"));
            } else if (empty.contains(file)) {
                strangers.add(new MigrationSet.NotAMigration(file, "a changelog without changes"));
            } else {
                units.add(
                        new MigrationUnit(
                                file,
                                null,
                                Candidates.isArchived(file)
                                        ? MigrationUnit.Status.ARCHIVED
                                        : MigrationUnit.Status.UNLISTED));
            }
        }
    }

    static MigrationSet set(String home, List<String> files, Set<String> empty, SourceTree tree) {
        List<MigrationUnit> units = new ArrayList<>();
        List<MigrationSet.NotAMigration> strangers = new ArrayList<>();
        add(files, empty, units, strangers);
        String first = files.getFirst();
        List<Configured<String>> directories =
                List.of(Configured.byDefault(TreePath.parent(first)));
        Parameters none = new SetSettings(List.of()).parameters();
        return new MigrationSet(
                Framework.LIQUIBASE,
                home,
                "",
                Databases.findInBuild(home, tree).orElse(Dialect.POSTGRESQL),
                new SetSettings(List.of())
                        .settings(
                                List.of(),
                                directories,
                                RootPlace.searchPath(first, home, List.of(), files),
                                Map.of(),
                                none),
                units,
                strangers);
    }
}
