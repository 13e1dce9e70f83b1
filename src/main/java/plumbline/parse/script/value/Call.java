package plumbline.parse.script.value;

import java.util.List;

/// A call: on what, of which method (empty when the value itself is called), with what, and where.
public record Call(Value self, String method, List<Value> arguments, Site site, Runner runner) {

    public Call {
        arguments = List.copyOf(arguments);
    }

    /// An argument, `undefined` where there is none.
    public Value argument(int index) {
        return index < arguments.size() ? arguments.get(index) : Value.Nothing.UNDEFINED;
    }

    /// Runs a function that was handed over, such as the callback of `createTable`.
    public Value run(Value function, Value... with) {
        return runner.run(function, List.of(with), site);
    }

    /// Reports this call, and gives a value that nobody knows.
    public Value notUnderstood() {
        return runner.notUnderstood(site, site.text());
    }
}
