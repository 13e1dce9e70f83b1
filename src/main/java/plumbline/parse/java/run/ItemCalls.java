package plumbline.parse.java.run;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;

import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the methods of lists and streams do.
final class ItemCalls {

    private static final Set<String> SAME =
            Set.of(
                    "stream",
                    "iterator",
                    "toList",
                    "toArray",
                    "sorted",
                    "distinct",
                    "boxed",
                    "parallelStream",
                    "asList",
                    "sequential");
    private final Machine machine;
    private final Functions functions;
    private final PairCalls maps;

    ItemCalls(Machine machine, Functions functions) {
        this.machine = machine;
        this.functions = functions;
        this.maps = new PairCalls(functions, this);
    }

    Optional<Value> findResult(Value on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        return switch (on) {
            case Value.Items items -> findOfItems(items, call, arguments, frame);
            case Value.Pairs pairs -> maps.findResult(pairs, call, arguments, frame);
            case Value.Pair(Value key, Value value) ->
                    switch (call.getNameAsString()) {
                        case "getKey", "getLeft", "key" -> Optional.of(key);
                        case "getValue", "getRight", "value" -> Optional.of(value);
                        default -> Optional.empty();
                    };
            default -> Optional.empty();
        };
    }

    private Optional<Value> findOfItems(
            Value.Items on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        String name = call.getNameAsString();
        if (SAME.contains(name)) {
            return Optional.of(on);
        }
        if (arguments.isEmpty()) {
            return findWhole(on, call, frame);
        }
        Value first = arguments.getFirst();
        return switch (name) {
            case "add" -> Optional.of(keep(call, on.plus(arguments.getLast()), frame));
            case "addAll" -> Optional.of(keep(call, joined(on, first), frame));
            case "get" -> findAt(on, first);
            case "forEach", "forEachOrdered" -> findEach(on, first, call, frame);
            case "map", "mapToObj" -> findMapped(on, first, call, frame);
            case "collect" -> collected(on, first, call, frame);
            case "filter" -> Optional.of(new Value.Items(on.items(), false));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> findWhole(Value.Items on, MethodCallExpr call, Frame frame) {
        String name = call.getNameAsString();
        return name.matches("size|length|count") && on.complete()
                ? Optional.of(number(on.items().size(), call, frame))
                : findEnd(on, name);
    }

    private static Optional<Value> findEnd(Value.Items on, String name) {
        if (!on.complete() || on.items().isEmpty()) {
            return Optional.empty();
        }
        return switch (name) {
            case "getFirst" -> Optional.of(on.items().getFirst());
            case "getLast" -> Optional.of(on.items().getLast());
            default -> Optional.empty();
        };
    }

    private static Value.Items joined(Value.Items on, Value more) {
        if (more instanceof Value.Items(List<Value> items, boolean complete)) {
            List<Value> all = new ArrayList<>(on.items());
            all.addAll(items);
            return new Value.Items(all, on.complete() && complete);
        }
        return new Value.Items(on.items(), false);
    }

    private static Value number(int number, MethodCallExpr call, Frame frame) {
        return new Value.Whole(number, frame.unit().standingFor(Integer.toString(number), call));
    }

    private static Optional<Value> findAt(Value.Items on, Value index) {
        return index instanceof Value.Whole(long at, _) && at >= 0 && at < on.items().size()
                ? Optional.of(on.items().get((int) at))
                : Optional.empty();
    }

    private Optional<Value> findEach(Value.Items on, Value body, MethodCallExpr call, Frame frame) {
        if (!(body instanceof Value.Function function)) {
            return Optional.empty();
        }
        if (!on.complete()) {
            functions.applyUnknown(function, call, frame);
            return Optional.of(new Value.Nothing());
        }
        for (Value each : on.items()) {
            functions.apply(function, List.of(each), call, frame, frame.around());
        }
        return Optional.of(new Value.Nothing());
    }

    private Optional<Value> findMapped(
            Value.Items on, Value body, MethodCallExpr call, Frame frame) {
        if (!(body instanceof Value.Function function) || !on.complete()) {
            return Optional.empty();
        }
        List<Value> mapped = new ArrayList<>();
        for (Value each : on.items()) {
            mapped.add(functions.apply(function, List.of(each), call, frame, frame.around()));
        }
        return Optional.of(new Value.Items(mapped, true));
    }

    private Optional<Value> collected(
            Value.Items on, Value collector, MethodCallExpr call, Frame frame) {
        if (collector instanceof Value.Builder(_, Value separator) && separator != null) {
            return on.complete()
                    ? Optional.of(join(separator, on.items(), call, frame))
                    : Optional.empty();
        }
        return Optional.of(on);
    }

    /// `String.join`: the values with a text between them.
    Value join(Value separator, List<Value> values, MethodCallExpr call, Frame frame) {
        List<Value> parts =
                values.size() == 1
                                && values.getFirst()
                                        instanceof Value.Items(List<Value> items, boolean complete)
                                && complete
                        ? items
                        : values;
        Value text = Texts.of("", call, frame);
        for (int i = 0; i < parts.size(); i++) {
            Value before = i == 0 ? text : Texts.join(text, separator, call, frame);
            text = Texts.join(before, Operators.written(parts.get(i), call, frame), call, frame);
        }
        return text;
    }

    static boolean isFilling(MethodCallExpr call) {
        return call.getNameAsString().matches("add|addAll|put|putIfAbsent|append|insert");
    }

    /// Keeps what a call made of an object in the variable that the chain of calls begins with.
    Value keep(MethodCallExpr call, Value changed, Frame frame) {
        Expression root = call;
        while (root instanceof MethodCallExpr each && each.getScope().isPresent()) {
            root = each.getScope().get();
        }
        if (root instanceof NameExpr name) {
            new Operators(machine).store(name, changed, frame);
        }
        return changed;
    }
}
