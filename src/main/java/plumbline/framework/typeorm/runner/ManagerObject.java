package plumbline.framework.typeorm.runner;

import plumbline.framework.script.Recorder;
import plumbline.operation.OtherOperation.ApplicationCode;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.Set;

/// The entity manager: what it does to entities depends on the application’s classes of today.
final class ManagerObject implements HostObject {

    static final Set<String> IN_MEMORY =
            Set.of("create", "merge", "getId", "hasId", "isInitialized", "extend");
    static final Set<String> ON_ENTITIES =
            Set.of(
                    "save",
                    "insert",
                    "update",
                    "upsert",
                    "delete",
                    "remove",
                    "softDelete",
                    "softRemove",
                    "restore",
                    "recover",
                    "increment",
                    "decrement",
                    "clear",
                    "find",
                    "findBy",
                    "findAndCount",
                    "findAndCountBy",
                    "findOne",
                    "findOneBy",
                    "findOneById",
                    "findOneOrFail",
                    "findOneByOrFail",
                    "findByIds",
                    "count",
                    "countBy",
                    "exist",
                    "exists",
                    "existsBy",
                    "sum",
                    "average",
                    "minimum",
                    "maximum",
                    "preload",
                    "findTrees",
                    "findRoots",
                    "updateAll",
                    "deleteAll");

    private final Recorder recorder;
    private final DataSourceObject dataSource;

    ManagerObject(Recorder recorder, DataSourceObject dataSource) {
        this.recorder = recorder;
        this.dataSource = dataSource;
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "connection", "dataSource" -> new Value.HostValue(dataSource);
            case "queryRunner" -> dataSource.queryRunner();
            default -> runner.notUnderstood(site, "manager." + property);
        };
    }

    @Override
    public int countArguments(String method) {
        return method.equals("transaction") ? Integer.MAX_VALUE : 1;
    }

    @Override
    public Value call(Call call) {
        Calls calls = new Calls(call, recorder);
        String method = call.method();
        if (IN_MEMORY.contains(method)) {
            return Value.Unknown.result(call.site(), method);
        }
        if (ON_ENTITIES.contains(method)) {
            calls.add(new ApplicationCode("manager." + method + entity(call.argument(0))));
            return calls.question();
        }
        return switch (method) {
            case "query" -> calls.sql();
            case "createQueryBuilder" -> builder(recorder, call.argument(0));
            case "getRepository",
                    "getTreeRepository",
                    "getMongoRepository",
                    "getCustomRepository",
                    "withRepository" ->
                    new Value.HostValue(new RepositoryObject(recorder, this, call.argument(0)));
            case "transaction" -> transaction(calls);
            case "release" -> Calls.done();
            default -> call.notUnderstood();
        };
    }

    static Value builder(Recorder recorder, Value target) {
        return new Value.HostValue(new QueryBuilderObject(recorder, target));
    }

    /// The class of an entity in parentheses, if it says its name.
    static String entity(Value target) {
        return switch (target) {
            case FunctionValue type -> "(" + type.name() + ")";
            case Value.Text text -> "(" + text.content().display() + ")";
            default -> "";
        };
    }

    private Value transaction(Calls calls) {
        Call call = calls.call();
        Value body =
                call.arguments().isEmpty() ? Value.Nothing.UNDEFINED : call.arguments().getLast();
        if (!(body instanceof FunctionValue)) {
            return call.notUnderstood();
        }
        calls.add(new TransactionControl("BEGIN"));
        Value result = call.run(body, new Value.HostValue(this));
        calls.add(new TransactionControl("COMMIT"));
        return new Value.Promised(result);
    }
}
