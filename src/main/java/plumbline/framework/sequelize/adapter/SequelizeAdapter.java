package plumbline.framework.sequelize.adapter;

import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.script.Recorder;
import plumbline.framework.script.ScriptSession;
import plumbline.framework.script.ScriptTree;
import plumbline.framework.sequelize.SequelizeLibrary;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds and reads the migrations of sequelize-cli, and those that a program runs with Umzug.
public final class SequelizeAdapter implements FrameworkAdapter {

    private final ScriptParser parser = new ScriptParser();
    private final SqlReader sql;

    public SequelizeAdapter(SqlReader sql) {
        this.sql = sql;
    }

    @Override
    public Framework framework() {
        return Framework.SEQUELIZE;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        return new SequelizeSets(tree, parser).all();
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        String name = TreePath.name(unit.file());
        Optional<SourceDocument> document = tree.findDocument(unit.file());
        boolean readable = document.isPresent();
        return List.of(
                new Migration(
                        name,
                        version(name),
                        name.substring(0, name.lastIndexOf('.')),
                        unit.file(),
                        Framework.SEQUELIZE,
                        unit.status(),
                        null,
                        readable ? half(set, document.get(), "up", tree) : unreadable(unit),
                        readable ? half(set, document.get(), "down", tree) : MigrationHalf.ABSENT,
                        List.of()));
    }

    /// The digits, or the day and what counts within it, that the name begins with; the tool itself
    /// orders by the whole name.
    private static String version(String name) {
        String digits =
                name.replaceFirst(
                        "^(\\d{4}(?:[-_]\\d\\d){2}(?:[-_]\\d{1,9}(?![A-Za-z\\d]))*|\\d*).*$", "$1");
        return digits.isEmpty() ? name : digits;
    }

    private static MigrationHalf unreadable(MigrationUnit unit) {
        SourceDocument nothing = new SourceDocument(unit.file(), "");
        return MigrationHalf.of(
                nothing.span(0, 0),
                List.of(),
                List.of(new NotUnderstood(nothing.span(0, 0), Obstacle.FILE_NOT_READ, "", "")));
    }

    private MigrationHalf half(
            MigrationSet set, SourceDocument document, String way, SourceTree tree) {
        Recorder recorder = new Recorder(sql, set.dialect());
        SequelizeLibrary library = new SequelizeLibrary(recorder);
        ScriptSession session =
                new ScriptSession(parser, new ScriptTree(tree), library, recorder, document);
        Value function = function(session, way);
        return session.half(
                function, List.of(library.queryInterface(document), library.sequelize()));
    }

    private static Value function(ScriptSession session, String way) {
        Optional<Value> named = session.module().find(way);
        if (named.isPresent()) {
            return named.get();
        }
        return switch (session.module().main()) {
            case ObjectValue object -> object.find(way).orElse(Value.Nothing.UNDEFINED);
            // the runners that some programs have of their own take one function, too
            case FunctionValue whole when way.equals("up") -> whole;
            default -> Value.Nothing.UNDEFINED;
        };
    }

    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        return migrations.stream()
                .sorted(
                        Comparator.comparing(Migration::status)
                                .thenComparing(Migration::id)
                                .thenComparing(Migration::file))
                .toList();
    }
}
