package plumbline.parse.script.flow;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Script;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One call of a function: in which file it stands, its `this`, and what it may already have given.
public final class Frame {

    private final Script script;
    private final Value self;
    private final @Nullable FunctionValue home;
    private final List<Value.Option> early = new ArrayList<>();

    public Frame(Script script, Value self, @Nullable FunctionValue home) {
        this.script = script;
        this.self = self;
        this.home = home;
    }

    public Script script() {
        return script;
    }

    public Value self() {
        return self;
    }

    /// The class whose `super` this is.
    public @Nullable FunctionValue home() {
        return home;
    }

    /// A `return` that only happens sometimes.
    public void returnedWhen(Circumstance when, Value value) {
        early.add(new Value.Option(when, value));
    }

    /// When the function was left before, if it may have been.
    public Optional<Circumstance> findEarly(int after) {
        return early.size() > after ? Optional.of(early.getLast().when()) : Optional.empty();
    }

    public int earlyReturns() {
        return early.size();
    }

    /// What the call gives, with all that it may have given before it came to its end.
    public Value result(Value last, Paths paths) {
        Value result = last;
        for (Value.Option option : early.reversed()) {
            result = paths.join(List.of(option.when()), option.value(), result);
        }
        return result;
    }
}
