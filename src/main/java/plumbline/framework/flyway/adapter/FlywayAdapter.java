package plumbline.framework.flyway.adapter;

import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.flyway.place.Candidates;
import plumbline.framework.flyway.place.ClusterSearch;
import plumbline.framework.flyway.place.Homes;
import plumbline.framework.flyway.place.JavaMigrations;
import plumbline.framework.flyway.place.SetBuilder;
import plumbline.framework.flyway.setup.BrokenSettings;
import plumbline.framework.flyway.setup.Configuration;
import plumbline.framework.flyway.setup.ConfigurationSearch;
import plumbline.parse.java.run.JavaMethods;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceTree;

import java.util.ArrayList;
import java.util.List;

/// Knows Flyway: SQL and Java migrations, undo scripts, repeatables, baselines and callbacks.
public final class FlywayAdapter implements FrameworkAdapter {

    private final SqlReader sql;

    public FlywayAdapter(SqlReader sql) {
        this.sql = sql;
    }

    @Override
    public Framework framework() {
        return Framework.FLYWAY;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        Candidates candidates = new Candidates(tree);
        Homes homes = new Homes(tree);
        JavaMethods methods = new JavaMethods(tree);
        List<Configuration> configurations = new ConfigurationSearch(tree, methods).all();
        JavaMigrations classes = new JavaMigrations(tree, methods);
        SetBuilder builder = new SetBuilder(tree, candidates, homes, classes);
        List<MigrationSet> sets = new ArrayList<>();
        new ClusterSearch(candidates, homes, configurations)
                .all()
                .forEach((home, clusters) -> sets.addAll(builder.build(home, clusters)));
        List<NotAMigration> broken = BrokenSettings.in(tree);
        if (!sets.isEmpty() && !broken.isEmpty()) {
            sets.add(saying(broken, sets.getFirst()));
        }
        return sets;
    }

    /// A set without migrations only says what is wrong.
    private static MigrationSet saying(List<NotAMigration> broken, MigrationSet like) {
        return new MigrationSet(
                Framework.FLYWAY, "", "", like.dialect(), like.settings(), List.of(), broken);
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        if (!Candidates.isCode(unit.file())) {
            return List.of(new ScriptReader(sql, set, tree).read(unit));
        }
        return List.of(
                unit.file().endsWith(".java")
                        ? new ClassReader(sql, set, tree).read(unit)
                        : new ClassReader(sql, set, tree).readUnknown(unit));
    }

    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        return migrations.stream().sorted(RunOrder.COMPARATOR).toList();
    }
}
