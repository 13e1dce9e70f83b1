package plumbline.framework.knex.adapter;

import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceTree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Knex: migrations as scripts that export a way up and a way down.
public final class KnexAdapter implements FrameworkAdapter {

    private final ScriptParser parser = new ScriptParser();
    private final SqlReader sql;

    public KnexAdapter(SqlReader sql) {
        this.sql = sql;
    }

    @Override
    public Framework framework() {
        return Framework.KNEX;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        return new KnexDiscovery(parser, tree).sets();
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        return List.of(new KnexReading(parser, sql, set, unit, tree).migration());
    }

    /// As its plan has them: by the names of the files over all folders, compared as texts, so that
    /// `2.5.118.js` comes before `2.5.12.js`; or folder by folder.
    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        Map<String, Integer> places = new HashMap<>();
        set.units().forEach(unit -> places.put(unit.file(), places.size()));
        return migrations.stream()
                .sorted(
                        Comparator.comparing(
                                        (Migration each) ->
                                                places.getOrDefault(each.file(), Integer.MAX_VALUE))
                                .thenComparing(Migration::id))
                .toList();
    }
}
