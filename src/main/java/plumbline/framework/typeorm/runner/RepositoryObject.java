package plumbline.framework.typeorm.runner;

import plumbline.framework.script.Recorder;
import plumbline.operation.OtherOperation.ApplicationCode;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

/// The repository of an entity.
final class RepositoryObject implements HostObject {

    private final Recorder recorder;
    private final ManagerObject manager;
    private final Value entity;

    RepositoryObject(Recorder recorder, ManagerObject manager, Value entity) {
        this.recorder = recorder;
        this.manager = manager;
        this.entity = entity;
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "manager" -> new Value.HostValue(manager);
            case "metadata", "target" -> Value.Unknown.result(site, property);
            default -> runner.notUnderstood(site, "repository." + property);
        };
    }

    @Override
    public int countArguments(String method) {
        return 1;
    }

    @Override
    public Value call(Call call) {
        Calls calls = new Calls(call, recorder);
        String method = call.method();
        if (ManagerObject.IN_MEMORY.contains(method)) {
            return Value.Unknown.result(call.site(), method);
        }
        return switch (method) {
            case "query" -> calls.sql();
            case "createQueryBuilder" -> ManagerObject.builder(recorder, entity);
            default -> {
                // a repository may have methods of the application’s own
                calls.add(
                        new ApplicationCode(
                                "repository" + ManagerObject.entity(entity) + "." + method));
                yield calls.question();
            }
        };
    }
}
