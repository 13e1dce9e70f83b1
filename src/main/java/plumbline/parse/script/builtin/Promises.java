package plumbline.parse.script.builtin;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;

/// `Promise`, and what is chained to a promise with `then`, `catch` and `finally`.
public final class Promises extends LanguageObject {

    /// Whether that method waits for a promise.
    public static boolean isStep(Value self, String method) {
        boolean waits = method.equals("then") || method.equals("catch") || method.equals("finally");
        return waits
                && switch (self) {
                    case Value.Promised promised -> true;
                    case Value.HostValue host -> host.object().isPromise();
                    case Value.Unknown unknown -> true;
                    default -> false;
                };
    }

    /// Waits for the promise, then runs what was chained to it.
    public static Value step(Call call) {
        Value settled = call.runner().settle(call.self(), call.site());
        return switch (call.method()) {
            case "then" -> {
                failed(call, call.argument(1));
                yield new Value.Promised(
                        call.argument(0) instanceof Value.Nothing
                                ? settled
                                : call.run(call.argument(0), settled));
            }
            case "catch" -> {
                // bluebird’s catch takes the type of the error first
                failed(call, call.argument(Math.max(0, call.arguments().size() - 1)));
                yield new Value.Promised(settled);
            }
            default -> {
                call.run(call.argument(0));
                yield new Value.Promised(settled);
            }
        };
    }

    private static void failed(Call call, Value handler) {
        if (handler instanceof FunctionValue || handler instanceof Value.HostValue) {
            Value error = new Value.Unknown(Hole.Kind.COMPUTATION, "error", call.site().place());
            Circumstance failure = new Circumstance.AfterFailure("catch", call.site().place());
            call.runner().run(handler, List.of(error), call.site(), failure);
        }
    }

    @Override
    public Value call(Call call) {
        Value first = call.argument(0);
        return switch (call.method()) {
            case "all", "allSettled", "race", "any" -> new Value.Promised(all(call, first));
            case "resolve" -> new Value.Promised(first);
            case "reject" -> new Value.Promised(Value.Nothing.UNDEFINED);
            // bluebird’s
            case "each", "mapSeries", "map" ->
                    new Value.Promised(
                            ListMethods.call(
                                    new Call(
                                            call.runner().settle(first, call.site()),
                                            "map",
                                            List.of(call.argument(1)),
                                            call.site(),
                                            call.runner())));
            default -> unknown(call.site());
        };
    }

    private static Value all(Call call, Value promises) {
        if (!(promises instanceof ListValue list)) {
            return call.runner().settle(promises, call.site());
        }
        List<Value> settled = new ArrayList<>();
        for (Value each : list.items()) {
            settled.add(call.runner().settle(each, call.site()));
        }
        return list.isOpen() ? ListValue.open(settled) : ListValue.of(settled);
    }

    /// `new Promise((resolve, reject) => …)` gives what is handed to `resolve`.
    @Override
    public Value construct(Call call) {
        Resolve resolve = new Resolve();
        call.run(
                call.argument(0), new Value.HostValue(resolve), new Value.HostValue(new Resolve()));
        return new Value.Promised(resolve.given);
    }

    private static final class Resolve extends LanguageObject {

        private Value given = Value.Nothing.UNDEFINED;

        @Override
        public Value call(Call call) {
            given = call.runner().settle(call.argument(0), call.site());
            return Value.Nothing.UNDEFINED;
        }
    }
}
