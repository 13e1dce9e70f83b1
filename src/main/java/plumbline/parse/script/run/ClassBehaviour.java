package plumbline.parse.script.run;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.ClassLiteral;
import plumbline.parse.script.Expression;
import plumbline.parse.script.FunctionLiteral;
import plumbline.parse.script.Property;
import plumbline.parse.script.flow.Frame;
import plumbline.parse.script.flow.Scope;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What `new` does with a class of the script.
final class ClassBehaviour implements FunctionValue.Behaviour {

    private static final int MOST_PARENTS = 50;

    private final ClassLiteral literal;
    private final Scope scope;
    private final @Nullable Value parent;
    private final Interpreter run;
    private @Nullable FunctionValue constructor;

    private ClassBehaviour(
            ClassLiteral literal, Scope scope, @Nullable Value parent, Interpreter run) {
        this.literal = literal;
        this.scope = scope;
        this.parent = parent;
        this.run = run;
    }

    static FunctionValue of(ClassLiteral literal, Scope outer, Interpreter run) {
        Expression extended = literal.parent();
        Value parent = extended == null ? null : run.expressions().eval(extended, outer);
        Scope scope = outer.inner();
        ClassBehaviour behaviour = new ClassBehaviour(literal, scope, parent, run);
        String name = Objects.requireNonNullElse(literal.name(), "");
        FunctionValue type = new FunctionValue(name, behaviour);
        if (!name.isEmpty()) {
            scope.declare(name, type);
        }
        behaviour.define(type);
        return type;
    }

    private void define(FunctionValue type) {
        type.prototype().set("constructor", type);
        switch (parent) {
            case null -> {}
            case FunctionValue known -> {
                type.prototype().inherit(known.prototype());
                type.statics().inherit(known.statics());
            }
            default -> {
                type.prototype().open();
                type.statics().open();
            }
        }
        Scope statics = new Scope(scope, new Frame(scope.frame().script(), type, type));
        for (ClassLiteral.Member member : literal.members()) {
            switch (member) {
                case ClassLiteral.Method method -> method(method, type);
                case ClassLiteral.Field field when field.isStatic() ->
                        field(field, type.statics(), statics);
                case ClassLiteral.Field field -> {}
                case ClassLiteral.StaticBlock block ->
                        run.statements().all(block.body().statements(), statics.inner());
            }
        }
    }

    private void method(ClassLiteral.Method method, FunctionValue type) {
        String name = run.expressions().findKey(method.key(), scope).orElse("");
        FunctionValue function = Closure.method(method.function(), name, scope, type, run);
        ObjectValue home = method.isStatic() ? type.statics() : type.prototype();
        if (name.equals("constructor") && !method.isStatic()) {
            constructor = function;
        } else if (method.accessor() == Property.Accessor.GETTER) {
            home.compute(name, function);
        } else if (method.accessor() == Property.Accessor.NONE) {
            home.set(name, function);
        }
    }

    private void field(ClassLiteral.Field field, ObjectValue into, Scope inside) {
        Optional<String> name = run.expressions().findKey(field.key(), scope);
        Expression written = field.value();
        Value value =
                switch (written) {
                    case null -> Value.Nothing.UNDEFINED;
                    case FunctionLiteral function when !function.isArrow() ->
                            Closure.method(
                                    function, name.orElse(""), inside, inside.frame().home(), run);
                    default -> run.expressions().eval(written, inside);
                };
        name.ifPresent(known -> into.set(known, value));
    }

    /// The class of a framework that a class descends from.
    static Optional<HostObject> findHost(FunctionValue type) {
        FunctionValue each = type;
        // a class that descends from itself would never end
        for (int i = 0; i < MOST_PARENTS; i++) {
            if (!(each.behaviour() instanceof ClassBehaviour known)) {
                return Optional.empty();
            }
            switch (known.parent) {
                case Value.HostValue host -> {
                    return Optional.of(host.object());
                }
                case FunctionValue above -> each = above;
                case null, default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// The class it extends, if the script has it.
    Optional<FunctionValue> findParent() {
        return parent instanceof FunctionValue known ? Optional.of(known) : Optional.empty();
    }

    @Override
    public Value call(Call call) {
        return construct(call);
    }

    @Override
    public Value construct(Call call) {
        ObjectValue made = new ObjectValue();
        if (call.self() instanceof FunctionValue type) {
            made.inherit(type.prototype());
            initialise(type, made, call.arguments(), call.site());
        }
        return made;
    }

    private void initialise(
            FunctionValue type, ObjectValue made, List<Value> arguments, Site site) {
        boolean derived = parent != null;
        if (constructor == null) {
            if (derived) {
                initialiseParent(type, made, arguments, site);
            } else {
                fields(type, made);
            }
            return;
        }
        if (!derived) {
            fields(type, made);
        }
        run.calls().invoke(constructor, made, arguments, site);
    }

    /// What `super(…)` does.
    Value initialiseParent(FunctionValue type, Value self, List<Value> arguments, Site site) {
        if (!(self instanceof ObjectValue made)) {
            return self;
        }
        if (parent instanceof FunctionValue known) {
            if (known.behaviour() instanceof ClassBehaviour above) {
                above.initialise(known, made, arguments, site);
            } else {
                run.calls().invoke(known, made, arguments, site);
            }
        } else {
            made.open();
        }
        fields(type, made);
        return made;
    }

    private void fields(FunctionValue type, ObjectValue made) {
        Scope inside = new Scope(scope, new Frame(scope.frame().script(), made, type));
        for (ClassLiteral.Member member : literal.members()) {
            if (member instanceof ClassLiteral.Field field && !field.isStatic()) {
                field(field, made, inside);
            }
        }
    }

    @Override
    public boolean isAsync() {
        return false;
    }

    @Override
    public boolean isEmpty() {
        return literal.members().isEmpty();
    }
}
