package plumbline.parse.script.value;

import plumbline.source.SourceSpan;

import java.util.Optional;

/// A function or a class; what is written behind its name, such as `up.config`, is in `statics`.
public final class FunctionValue implements Value {

    private final String name;
    private final Behaviour behaviour;
    private final ObjectValue statics = new ObjectValue();
    private final ObjectValue prototype = new ObjectValue();

    public FunctionValue(String name, Behaviour behaviour) {
        this.name = name;
        this.behaviour = behaviour;
    }

    public String name() {
        return name;
    }

    public Behaviour behaviour() {
        return behaviour;
    }

    public ObjectValue statics() {
        return statics;
    }

    /// What its instances have in common.
    public ObjectValue prototype() {
        return prototype;
    }

    public Optional<Value> findStatic(String property) {
        return statics.find(property);
    }

    /// What a function does; the interpreter is the only one that runs it.
    public interface Behaviour {

        Value call(Call call);

        Value construct(Call call);

        /// Whether it is `async`, so that it gives a promise.
        boolean isAsync();

        /// Whether there is nothing in its body.
        boolean isEmpty();

        /// Whether it does something with what it is given.
        default boolean takesArguments() {
            return true;
        }

        /// Where it is written; nowhere for one that the language provides.
        default Optional<SourceSpan> findPlace() {
            return Optional.empty();
        }
    }
}
