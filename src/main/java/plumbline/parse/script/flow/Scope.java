package plumbline.parse.script.flow;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.value.Value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The variables that a piece of code sees.
public final class Scope {

    private final @Nullable Scope parent;
    private final Frame frame;
    private final Map<String, Binding> bindings = new HashMap<>(4);

    public Scope(@Nullable Scope parent, Frame frame) {
        this.parent = parent;
        this.frame = frame;
    }

    public Scope inner() {
        return new Scope(this, frame);
    }

    /// Where a `var` of this function lives.
    public Scope top() {
        Scope top = this;
        while (top.parent != null && top.parent.frame == frame) {
            top = top.parent;
        }
        return top;
    }

    public Frame frame() {
        return frame;
    }

    public void declare(String name, Value value) {
        bindings.put(name, new Binding(value));
    }

    public void declare(String name, Binding binding) {
        bindings.put(name, binding);
    }

    public boolean declares(String name) {
        return bindings.containsKey(name);
    }

    public Optional<Binding> find(String name) {
        for (Scope each = this; each != null; each = each.parent) {
            Binding found = each.bindings.get(name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
