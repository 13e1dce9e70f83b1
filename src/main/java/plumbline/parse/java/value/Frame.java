package plumbline.parse.java.value;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.Circumstances;
import plumbline.parse.java.syntax.JavaClass;
import plumbline.parse.java.syntax.JavaUnit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known while a method runs: whose it is, what its variables hold, and under which
/// circumstances it has come to where it is.
public final class Frame {

    private final JavaClass owner;
    private final Value.@Nullable Instance self;
    private final Map<String, Value> locals;
    private final List<Returned> results;
    private Circumstances around;
    private @Nullable String path;

    private record Returned(@Nullable String condition, Value value) {}

    public Frame(JavaClass owner, Value.@Nullable Instance self, Circumstances around) {
        this(owner, self, new HashMap<>(), new ArrayList<>(), around, null);
    }

    private Frame(
            JavaClass owner,
            Value.@Nullable Instance self,
            Map<String, Value> locals,
            List<Returned> results,
            Circumstances around,
            @Nullable String path) {
        this.owner = owner;
        this.self = self;
        this.locals = locals;
        this.results = results;
        this.around = around;
        this.path = path;
    }

    public JavaClass owner() {
        return owner;
    }

    public JavaUnit unit() {
        return owner.unit();
    }

    public Value.@Nullable Instance self() {
        return self;
    }

    public Circumstances around() {
        return around;
    }

    public Optional<Value> findLocal(String name) {
        return Optional.ofNullable(locals.get(name));
    }

    public void set(String name, Value value) {
        locals.put(name, value);
    }

    /// The same method a step further, when that holds; what it gives back goes to the same place.
    public Frame when(String condition) {
        Frame fork = fork(around.when(condition));
        fork.path = path == null ? condition : path + " && " + condition;
        return fork;
    }

    public Frame copy() {
        return fork(around);
    }

    public Frame inLoop() {
        return fork(around.inLoop());
    }

    /// The same method in the body of a lambda that gives back for itself.
    public Frame inside(Circumstances now) {
        return new Frame(owner, self, new HashMap<>(locals), new ArrayList<>(), now, null);
    }

    private Frame fork(Circumstances now) {
        return new Frame(owner, self, new HashMap<>(locals), results, now, path);
    }

    /// Goes on as that fork did.
    public void adopt(Frame fork) {
        locals.clear();
        locals.putAll(fork.locals);
        around = fork.around;
        path = fork.path;
    }

    /// Takes over what a fork made of the variables, but not its condition.
    public void adoptLocals(Frame fork) {
        locals.clear();
        locals.putAll(fork.locals);
    }

    /// Takes over what the body of a lambda made of the variables around it.
    public void takeBack(Frame inner) {
        locals.replaceAll((name, value) -> inner.locals.getOrDefault(name, value));
    }

    /// Goes on after both ways met again.
    public void merge(String condition, Frame yes, Frame no) {
        yes.locals.forEach(
                (name, value) -> {
                    Value other = no.locals.getOrDefault(name, value);
                    boolean same = other.equals(value);
                    locals.put(name, same ? value : new Value.Choice(condition, value, other));
                });
        no.locals.forEach(locals::putIfAbsent);
    }

    public void giveBack(Value value) {
        results.add(new Returned(path, value));
    }

    /// What the method gives back, all its ways taken together.
    public Value result() {
        if (results.isEmpty()) {
            return new Value.Nothing();
        }
        Value value = results.getLast().value();
        for (int i = results.size() - 2; i >= 0; i--) {
            Returned each = results.get(i);
            if (!each.value().equals(value)) {
                String condition = each.condition();
                value = new Value.Choice(condition == null ? "…" : condition, each.value(), value);
            }
        }
        return value;
    }
}
