package plumbline.framework.sequelize;

import plumbline.framework.script.HostMethod;
import plumbline.framework.script.Recorder;
import plumbline.framework.script.Settings;
import plumbline.operation.OtherOperation.ApplicationCode;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The first argument of every migration: what it does to the database, it does through this.
///
/// Umzug hands over an object whose `context` is the query interface, so this is its own context.
final class QueryInterface implements HostObject {

    /// Questions, whose answers only the database knows.
    private static final Set<String> QUESTIONS =
            Set.of(
                    "describeTable",
                    "showAllTables",
                    "showAllSchemas",
                    "tableExists",
                    "showIndex",
                    "showConstraint",
                    "getForeignKeyReferencesForTable",
                    "getForeignKeysForTables",
                    "databaseVersion",
                    "rawSelect",
                    "select",
                    "nameIndexes");

    private final Recorder recorder;
    private final SequelizeObject sequelize;
    private final Transactions transactions;
    private String file = "";

    QueryInterface(Recorder recorder, SequelizeObject sequelize, Transactions transactions) {
        this.recorder = recorder;
        this.sequelize = sequelize;
        this.transactions = transactions;
    }

    void belongTo(SourceDocument migration) {
        file = migration.file();
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "context", "queryInterface" -> new Value.HostValue(this);
            case "sequelize", "Sequelize" -> new Value.HostValue(sequelize);
            case "DataTypes" -> sequelize.get(property, site, runner);
            case "QueryGenerator", "queryGenerator" -> new Value.HostValue(new Quoting());
            case "name" -> Texts.text(TreePath.name(file), site);
            case "path" -> Texts.text(file, site);
            default -> HostMethod.of(this, property);
        };
    }

    @Override
    public Value call(Call call) {
        if (QUESTIONS.contains(call.method())) {
            return new Value.Promised(Value.Unknown.result(call.site(), call.method()));
        }
        Optional<Value> options = options(call);
        if (options.isPresent()) {
            options.ifPresent(given -> transactions.check(given, call.site(), recorder));
            changes(call);
            return new Value.Promised(Value.Unknown.result(call.site(), call.method()));
        }
        return switch (call.method()) {
            case "startTransaction" -> transactions.begin(call, recorder);
            case "quoteIdentifier", "quoteIdentifiers", "quoteTable", "escape" ->
                    new Quoting().call(call);
            case "" -> called(call);
            default -> call.notUnderstood();
        };
    }

    /// A migration of Umzug may be handed a function of its own.
    private static Value called(Call call) {
        return call.arguments().stream().anyMatch(FunctionValue.class::isInstance)
                ? call.notUnderstood()
                : new Value.HostValue(new Quoting());
    }

    /// The options of a call that changes something; nothing for all other calls.
    private static Optional<Value> options(Call call) {
        int index =
                switch (call.method()) {
                    case "dropAllTables", "dropAllSchemas", "dropAllEnums" -> 0;
                    case "dropTable",
                            "createSchema",
                            "dropSchema",
                            "createDatabase",
                            "dropDatabase",
                            "dropFunction",
                            "dropEnum" ->
                            call.arguments().size() - 1;
                    case "createTable",
                            "renameTable",
                            "removeColumn",
                            "addConstraint",
                            "removeConstraint",
                            "removeIndex",
                            "bulkDelete",
                            "bulkInsert",
                            "dropTrigger" ->
                            2;
                    case "addIndex" -> call.argument(1) instanceof ListValue ? 2 : 1;
                    case "addColumn", "changeColumn", "renameColumn", "insert", "delete" -> 3;
                    case "bulkUpdate", "update", "increment", "decrement" -> 3;
                    case "upsert", "createFunction", "createTrigger", "renameFunction" -> 4;
                    default -> -1;
                };
        return index < 0 ? Optional.empty() : Optional.of(call.argument(index));
    }

    private void changes(Call call) {
        if (call.method().startsWith("dropAll")) {
            recorder.add(new RawSql("DROP", "ALL", null, null), call.site());
            return;
        }
        Changes changes = new Changes(call, recorder);
        switch (call.method()) {
            case "createTable" -> changes.createTable();
            case "dropTable" -> changes.dropTable();
            case "renameTable" -> changes.renameTable();
            case "addColumn" -> changes.addColumn();
            case "removeColumn" -> changes.removeColumn();
            case "changeColumn" -> changes.changeColumn();
            case "renameColumn" -> changes.renameColumn();
            case "addIndex", "removeIndex", "addConstraint", "removeConstraint" ->
                    new Constraints(call, recorder).record();
            case "bulkInsert",
                    "insert",
                    "upsert",
                    "bulkUpdate",
                    "update",
                    "bulkDelete",
                    "delete",
                    "increment",
                    "decrement" ->
                    new Rows(call, recorder).record();
            case "createSchema",
                    "dropSchema",
                    "createDatabase",
                    "dropDatabase",
                    "dropEnum",
                    "createFunction",
                    "dropFunction",
                    "renameFunction",
                    "dropTrigger" ->
                    new Objects(call, recorder).record();
            default -> recorder.add(new ApplicationCode(call.method()), call.site());
        }
    }

    /// The last argument, which is where options stand when the arguments before it are fixed.
    static Value option(Call call, int index, String name) {
        return Settings.member(call.argument(index), name);
    }

    /// All the items of a list, or the one value.
    static List<Value> list(Value value) {
        return value instanceof ListValue list ? list.items() : List.of(value);
    }
}
