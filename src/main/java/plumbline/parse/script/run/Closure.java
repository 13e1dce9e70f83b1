package plumbline.parse.script.run;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.FunctionLiteral;
import plumbline.parse.script.Pattern;
import plumbline.parse.script.flow.Completion;
import plumbline.parse.script.flow.Frame;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A function of the script, with the variables it sees.
record Closure(FunctionLiteral literal, Scope scope, @Nullable FunctionValue home, Interpreter run)
        implements FunctionValue.Behaviour {

    static FunctionValue of(FunctionLiteral literal, Scope scope, Interpreter run) {
        String name = Objects.requireNonNullElse(literal.name(), "");
        Scope inside = scope;
        if (!name.isEmpty() && !scope.declares(name)) {
            inside = scope.inner();
        }
        FunctionValue function =
                new FunctionValue(name, new Closure(literal, inside, scope.frame().home(), run));
        if (inside != scope) {
            inside.declare(name, function);
        }
        return function;
    }

    /// A function with its own `this` in an object or, with its `home`, in a class.
    static FunctionValue method(
            FunctionLiteral literal,
            String name,
            Scope scope,
            @Nullable FunctionValue home,
            Interpreter run) {
        return new FunctionValue(name, new Closure(literal, scope, home, run));
    }

    @Override
    public boolean isAsync() {
        return literal.isAsync();
    }

    @Override
    public boolean isEmpty() {
        return literal.body().statements().isEmpty();
    }

    @Override
    public boolean takesArguments() {
        return !literal.parameters().isEmpty();
    }

    @Override
    public Optional<SourceSpan> findPlace() {
        return Optional.of(scope.frame().script().place(literal.span()));
    }

    @Override
    public Value call(Call call) {
        Value self = literal.isArrow() ? scope.frame().self() : call.self();
        return run.deeper(
                () -> round(self, call), () -> limit(call.site(), "calls nested too deeply"));
    }

    private Value round(Value self, Call call) {
        Site site = call.site();
        return run.rounds()
                .round(
                        literal,
                        isKnown(call.arguments()),
                        () -> inside(self, call),
                        () -> run.computed(site),
                        () -> limit(site, "a function that calls itself"));
    }

    /// Whether the arguments may tell the function when to stop calling itself.
    private static boolean isKnown(List<Value> arguments) {
        return !arguments.isEmpty()
                && arguments.stream()
                        .noneMatch(
                                each ->
                                        each instanceof Value.Unknown
                                                || (each instanceof ListValue list
                                                        && list.isOpen()));
    }

    private Value limit(Site site, String text) {
        return run.report(site, Obstacle.LIMIT, text);
    }

    @Override
    public Value construct(Call call) {
        ObjectValue made = new ObjectValue();
        inside(made, call);
        return made;
    }

    private Value inside(Value self, Call call) {
        run.step();
        if (literal.isGenerator()) {
            return run.report(call.site(), Obstacle.UNKNOWN_CALL, "function*");
        }
        FunctionValue owner = literal.isArrow() ? scope.frame().home() : home;
        Frame frame = new Frame(scope.frame().script(), self, owner);
        Scope inner = new Scope(scope, frame);
        int mark = run.paths().mark();
        try {
            parameters(call.arguments(), inner);
            Completion end = run.statements().all(literal.body().statements(), inner);
            Value last = returned(end);
            Value result = literal.isAsync() ? run.settle(last, call.site()) : last;
            Value all = frame.result(result, run.paths());
            return literal.isAsync() ? new Value.Promised(all) : all;
        } finally {
            run.paths().backTo(Math.min(mark, run.paths().mark()));
        }
    }

    private static Value returned(Completion end) {
        return end instanceof Completion.Returned returned
                ? returned.value()
                : Value.Nothing.UNDEFINED;
    }

    private void parameters(List<Value> arguments, Scope inner) {
        if (!literal.isArrow()) {
            inner.declare("arguments", ListValue.of(arguments));
        }
        int index = 0;
        for (Pattern parameter : literal.parameters()) {
            Value value;
            if (parameter instanceof Pattern.RestPattern) {
                int from = Math.min(index, arguments.size());
                value = ListValue.of(arguments.subList(from, arguments.size()));
            } else {
                value = index < arguments.size() ? arguments.get(index) : Value.Nothing.UNDEFINED;
            }
            run.assignments().declare(parameter, value, inner, inner);
            index++;
        }
    }

    // records compare by their parts, and a function is only ever the same as itself
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "function " + literal.name();
    }
}
