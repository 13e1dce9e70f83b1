package plumbline.framework.knex.value;

import plumbline.parse.script.value.BoundFunction;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Value;

import java.util.List;

/// Runs the functions that builders are given: with the builder as `this` and as first argument.
public final class CallBacks {

    private CallBacks() {}

    /// Runs an argument of a call, if it is a function.
    public static boolean run(Call call, Value function, HostObject builder) {
        Value host = new Value.HostValue(builder);
        return switch (function) {
            case FunctionValue known -> {
                call.run(
                        new FunctionValue(known.name(), new BoundFunction(known, host, List.of())),
                        host);
                yield true;
            }
            case Value.Nothing _ -> true;
            default -> {
                call.run(function, host);
                yield false;
            }
        };
    }
}
