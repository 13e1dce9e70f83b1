package plumbline.framework.liquibase.adapter;

import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.liquibase.setup.LiquibaseSets;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceTree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Liquibase, with changelogs in XML, YAML, JSON and formatted SQL; each changeset is a migration.
public final class LiquibaseAdapter implements FrameworkAdapter {

    private final SqlReader sql;

    public LiquibaseAdapter(SqlReader sql) {
        this.sql = sql;
    }

    @Override
    public Framework framework() {
        return Framework.LIQUIBASE;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        return new LiquibaseSets(tree).all();
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        return new UnitReader(set, unit, tree, sql).read();
    }

    /// The order in which the includes lead to the files, and in each the order of its changesets.
    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        Map<String, Integer> places = new HashMap<>();
        for (MigrationUnit unit : set.units()) {
            places.putIfAbsent(unit.file(), places.size());
        }
        return migrations.stream()
                .sorted(
                        Comparator.comparingInt(LiquibaseAdapter::runOrder)
                                .thenComparingInt(
                                        migration ->
                                                places.getOrDefault(
                                                        migration.file(), places.size())))
                .toList();
    }

    private static int runOrder(Migration migration) {
        if (migration.traits().contains("runOrder=first")) {
            return -1;
        }
        return migration.traits().contains("runOrder=last") ? 1 : 0;
    }
}
