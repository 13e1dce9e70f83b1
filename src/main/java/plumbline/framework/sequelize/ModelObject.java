package plumbline.framework.sequelize;

import plumbline.framework.script.HostMethod;
import plumbline.framework.script.Recorder;
import plumbline.operation.OtherOperation.ApplicationCode;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.Set;

/// A model of the application: to describe one does nothing, to use it works on its rows.
record ModelObject(Recorder recorder, String name) implements HostObject {

    private static final Set<String> CHANGES =
            Set.of(
                    "create",
                    "bulkCreate",
                    "update",
                    "destroy",
                    "upsert",
                    "findOrCreate",
                    "findCreateFind",
                    "increment",
                    "decrement",
                    "truncate",
                    "restore",
                    "sync",
                    "drop",
                    "removeAttribute");

    private static final Set<String> READS =
            Set.of(
                    "count",
                    "max",
                    "min",
                    "sum",
                    "aggregate",
                    "build",
                    "describe",
                    "scope",
                    "unscoped",
                    "schema");

    private static final Set<String> DESCRIBES =
            Set.of(
                    "init",
                    "belongsTo",
                    "hasMany",
                    "hasOne",
                    "belongsToMany",
                    "addScope",
                    "addHook",
                    "hook");

    /// What `define` and its like give.
    static Value defined(Recorder recorder, Call call) {
        String name = Texts.findKnown(call.argument(0)).orElse("model");
        return new Value.HostValue(new ModelObject(recorder, name));
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "prototype", "options", "associations", "rawAttributes" -> {
                ObjectValue open = new ObjectValue();
                open.open();
                yield open;
            }
            case "name", "tableName" -> Texts.text(name, site);
            default -> HostMethod.of(this, property);
        };
    }

    /// An application hangs what it likes on its models.
    @Override
    public void set(String property, Value value, Site site, Runner runner) {
        // describes the model, and does nothing to a database
    }

    @Override
    public Value call(Call call) {
        String method = call.method();
        if (CHANGES.contains(method)) {
            recorder.add(new ApplicationCode(called(call) + "." + method), call.site());
            return new Value.Promised(Value.Unknown.result(call.site(), this));
        }
        if (READS.contains(method) || method.startsWith("find")) {
            return new Value.Promised(Value.Unknown.result(call.site(), this));
        }
        boolean describes =
                DESCRIBES.contains(method)
                        || method.startsWith("before")
                        || method.startsWith("after");
        return describes ? call.self() : call.notUnderstood();
    }

    private String called(Call call) {
        return call.self() instanceof FunctionValue type && !type.name().isEmpty()
                ? type.name()
                : name;
    }

    @Override
    public Value construct(Call call) {
        return Value.Unknown.result(call.site(), this);
    }
}
