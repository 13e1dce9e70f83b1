package plumbline.framework.typeorm.runner;

import plumbline.framework.script.Recorder;
import plumbline.framework.typeorm.schema.TableNames;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.Optional;
import java.util.Set;

/// The first argument of every migration: what it does to the database, it does through this.
final class QueryRunnerObject implements HostObject {

    private static final Set<String> QUESTIONS =
            Set.of(
                    "hasTable",
                    "hasColumn",
                    "hasDatabase",
                    "hasSchema",
                    "getDatabases",
                    "getSchemas",
                    "getTables",
                    "getView",
                    "getViews",
                    "getCurrentDatabase",
                    "getCurrentSchema",
                    "getReplicationMode",
                    "getMemorySql",
                    "stream");
    private static final Set<String> SILENT =
            Set.of(
                    "connect",
                    "release",
                    "beforeMigration",
                    "afterMigration",
                    "enableSqlMemory",
                    "disableSqlMemory",
                    "clearSqlMemory",
                    "executeMemoryUpSql",
                    "executeMemoryDownSql");

    private final Recorder recorder;
    private final DataSourceObject dataSource;

    QueryRunnerObject(Recorder recorder, DataSourceObject dataSource) {
        this.recorder = recorder;
        this.dataSource = dataSource;
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "connection", "dataSource" -> new Value.HostValue(dataSource);
            case "manager" -> new Value.HostValue(dataSource.manager());
            case "isReleased",
                    "isTransactionActive",
                    "data",
                    "loadedTables",
                    "loadedViews",
                    "broadcaster",
                    "databaseConnection",
                    "driver" ->
                    property.equals("driver")
                            ? dataSource.get(property, site, runner)
                            : Value.Unknown.result(site, property);
            default -> runner.notUnderstood(site, "queryRunner." + property);
        };
    }

    @Override
    public int countArguments(String method) {
        return method.equals("query") ? 1 : Integer.MAX_VALUE;
    }

    @Override
    public Value call(Call call) {
        Calls calls = new Calls(call, recorder);
        String method = call.method();
        if (QUESTIONS.contains(method)) {
            return calls.question();
        }
        if (SILENT.contains(method)) {
            return Calls.done();
        }
        return switch (method) {
            case "query" -> calls.sql();
            case "getTable", "getCachedTable" -> looked(calls);
            case "startTransaction" -> transaction(calls, "BEGIN");
            case "commitTransaction" -> transaction(calls, "COMMIT");
            case "rollbackTransaction" -> transaction(calls, "ROLLBACK");
            default -> changed(calls).orElseGet(call::notUnderstood);
        };
    }

    private static Value transaction(Calls calls, String command) {
        calls.add(new TransactionControl(command));
        return Calls.done();
    }

    private static Value looked(Calls calls) {
        Object subject =
                TableNames.find(calls.argument(0)).<Object>map(LookedTable::new).orElse("getTable");
        return new Value.Promised(Value.Unknown.result(calls.call().site(), subject));
    }

    private static Optional<Value> changed(Calls calls) {
        if (calls.isOneOf(TableCalls.METHODS)) {
            new TableCalls(calls).record();
        } else if (calls.isOneOf(ColumnCalls.METHODS)) {
            new ColumnCalls(calls).record();
        } else if (ConstraintCalls.has(calls.method())) {
            new ConstraintCalls(calls).record();
        } else if (calls.isOneOf(IndexCalls.METHODS)) {
            new IndexCalls(calls).record();
        } else if (calls.isOneOf(ObjectCalls.METHODS)) {
            new ObjectCalls(calls).record();
        } else {
            return Optional.empty();
        }
        return Optional.of(Calls.done());
    }
}
