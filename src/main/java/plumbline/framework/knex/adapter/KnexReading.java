package plumbline.framework.knex.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.TransactionRule;
import plumbline.framework.knex.handle.KnexHandle;
import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.script.Recorder;
import plumbline.framework.script.ScriptSession;
import plumbline.framework.script.ScriptTree;
import plumbline.framework.script.Settings;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.builtin.Promises;
import plumbline.parse.script.run.LoadedModule;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.Value;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads one migration of Knex.
final class KnexReading {

    private final ScriptParser parser;
    private final SqlReader sql;
    private final MigrationSet set;
    private final MigrationUnit unit;
    private final SourceTree tree;
    private @Nullable Boolean transaction;

    KnexReading(
            ScriptParser parser,
            SqlReader sql,
            MigrationSet set,
            MigrationUnit unit,
            SourceTree tree) {
        this.parser = parser;
        this.sql = sql;
        this.set = set;
        this.unit = unit;
        this.tree = tree;
    }

    Migration migration() {
        return switch (tree.read(unit.file())) {
            case SourceTree.Reading.Document(SourceDocument document) ->
                    migration(half(document, "up"), half(document, "down"));
            case SourceTree.Reading.Failure(var reason) ->
                    migration(unread(reason.name()), MigrationHalf.ABSENT);
        };
    }

    private MigrationHalf unread(String reason) {
        SourceSpan nowhere = new SourceSpan(unit.file(), 0, 0, 1, 1, 1);
        return new MigrationHalf(
                false,
                null,
                List.of(),
                List.of(new NotUnderstood(nowhere, Obstacle.FILE_NOT_READ, reason, "")),
                null,
                List.of());
    }

    private Migration migration(MigrationHalf up, MigrationHalf down) {
        String file = TreePath.name(unit.file());
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        // knex-migrator has the same name once for each version
        String version =
                set.settings().more().containsKey(MigratorFolders.PATH)
                        ? TreePath.name(TreePath.parent(unit.file())) + "/" + file
                        : file;
        return new Migration(
                version,
                version,
                stem.replaceFirst("^\\d+[_.-](?=.)", ""),
                unit.file(),
                Framework.KNEX,
                unit.status(),
                transaction,
                up,
                down,
                List.of());
    }

    private MigrationHalf half(SourceDocument document, String way) {
        Recorder recorder = new Recorder(sql, set.dialect());
        KnexContext context = new KnexContext(recorder, set.dialect());
        ScriptSession session =
                new ScriptSession(
                        parser, new ScriptTree(tree), new KnexModules(context), recorder, document);
        LoadedModule module = session.module();
        transaction = findTransaction(module).orElse(transaction);
        context.runInTransaction(
                Objects.requireNonNullElse(
                        transaction,
                        set.settings().transactions().value() != TransactionRule.NONE));
        List<Value> arguments =
                List.of(
                        new Value.HostValue(new KnexHandle(context)),
                        // older versions of Knex gave their own promises
                        new Value.HostValue(new Promises()));
        return half(session, module, way, arguments);
    }

    private static MigrationHalf half(
            ScriptSession session, LoadedModule module, String way, List<Value> arguments) {
        Optional<Value> found = module.find(way);
        if (found.isEmpty() && module.main() instanceof FunctionValue type && has(type, way)) {
            Value instance = session.run().construct(module, type, List.of());
            return session.half(instance, way, arguments);
        }
        return session.half(found.orElse(Value.Nothing.UNDEFINED), arguments);
    }

    private static boolean has(FunctionValue type, String way) {
        return type.prototype().find(way).isPresent();
    }

    private static Optional<Boolean> findTransaction(LoadedModule module) {
        return module.find("config")
                .map(config -> Settings.member(config, "transaction"))
                .filter(Value.Bool.class::isInstance)
                .map(value -> ((Value.Bool) value).value());
    }
}
