package plumbline.framework.script;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;

/// A method that is taken out of its object before it is called, as in `const {raw} = knex`;
/// `first` are the arguments that it is bound to.
public record HostMethod(HostObject host, String name, List<Value> first) implements HostObject {

    public HostMethod {
        first = List.copyOf(first);
    }

    /// Any property of an object that can be called: who only reads it does nothing.
    public static Value of(HostObject host, String name) {
        return new Value.HostValue(new HostMethod(host, name, List.of()));
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return new Value.Unknown(Hole.Kind.COMPUTATION, site.text(), site.place());
    }

    @Override
    public Value call(Call call) {
        return switch (call.method()) {
            case "" -> host.call(with(call, call.arguments()));
            case "call" -> host.call(with(call, rest(call)));
            case "apply" -> host.call(with(call, applied(call)));
            case "bind" -> {
                List<Value> bound = new ArrayList<>(first);
                bound.addAll(rest(call));
                yield new Value.HostValue(new HostMethod(host, name, bound));
            }
            // a logger that stands beside the handle
            case "log", "info", "warn", "error", "debug", "trace", "verbose" ->
                    Value.Nothing.UNDEFINED;
            default -> call.notUnderstood();
        };
    }

    @Override
    public Value construct(Call call) {
        return host.construct(with(call, call.arguments()));
    }

    private static List<Value> rest(Call call) {
        return call.arguments()
                .subList(Math.min(1, call.arguments().size()), call.arguments().size());
    }

    private static List<Value> applied(Call call) {
        return call.argument(1) instanceof ListValue list ? list.items() : List.of();
    }

    private Call with(Call call, List<Value> given) {
        List<Value> all = new ArrayList<>(first);
        all.addAll(given);
        return new Call(new Value.HostValue(host), name, all, call.site(), call.runner());
    }
}
