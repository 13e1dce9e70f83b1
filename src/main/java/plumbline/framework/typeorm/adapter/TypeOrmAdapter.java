package plumbline.framework.typeorm.adapter;

import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.typeorm.source.TypeOrmSets;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;

import java.util.Comparator;
import java.util.List;

/// Finds and reads the migrations of TypeORM.
public final class TypeOrmAdapter implements FrameworkAdapter {

    private final ScriptParser parser = new ScriptParser();
    private final SqlReader sql;

    public TypeOrmAdapter(SqlReader sql) {
        this.sql = sql;
    }

    @Override
    public Framework framework() {
        return Framework.TYPEORM;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        return new TypeOrmSets(tree, parser).all();
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        SourceDocument document = tree.findDocument(unit.file()).orElse(null);
        return document == null
                ? List.of(MigrationReading.unreadable(unit))
                : new MigrationReading(parser, sql, set, unit, document, tree).all();
    }

    /// By the timestamp at the end of the name, as the tool does.
    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        return migrations.stream()
                .sorted(
                        Comparator.comparingLong(TypeOrmAdapter::timestamp)
                                .thenComparing(Migration::file))
                .toList();
    }

    private static long timestamp(Migration migration) {
        String version = migration.version();
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : Long.MAX_VALUE;
    }
}
