package plumbline.parse.script.flow;

import plumbline.parse.script.value.Value;

import java.util.function.Supplier;

/// A variable.
public final class Binding {

    private Supplier<Value> value;

    public Binding(Value value) {
        this.value = () -> value;
    }

    /// A name that another module may still define.
    public Binding(Supplier<Value> value) {
        this.value = value;
    }

    public Value get() {
        return value.get();
    }

    public void set(Value changed, Trail trail) {
        trail.note(this);
        value = () -> changed;
    }

    public void restore(Value earlier) {
        value = () -> earlier;
    }
}
