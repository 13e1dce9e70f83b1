package plumbline.parse.java.run;

import com.github.javaparser.ast.expr.MethodCallExpr;

import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Texts;
import plumbline.parse.java.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the methods of maps do.
final class PairCalls {

    private final Functions functions;
    private final ItemCalls items;

    PairCalls(Functions functions, ItemCalls items) {
        this.functions = functions;
        this.items = items;
    }

    Optional<Value> findResult(
            Value.Pairs on, MethodCallExpr call, List<Value> arguments, Frame frame) {
        return switch (call.getNameAsString()) {
            case "entrySet" -> Optional.of(items(on, pair -> pair));
            case "keySet" -> Optional.of(items(on, Value.Pair::key));
            case "values" -> Optional.of(items(on, Value.Pair::value));
            case "put", "putIfAbsent" -> {
                Value.Pair pair = new Value.Pair(arguments.get(0), arguments.get(1));
                yield Optional.of(items.keep(call, on.plus(pair), frame));
            }
            case "get" -> findValue(on, arguments.getFirst());
            case "forEach" -> findEachPair(on, arguments.getFirst(), call, frame);
            default -> Optional.empty();
        };
    }

    private static Value items(Value.Pairs on, Function<Value.Pair, Value> part) {
        return new Value.Items(on.pairs().stream().map(part).toList(), on.complete());
    }

    private static Optional<Value> findValue(Value.Pairs on, Value key) {
        Optional<String> wanted = Texts.findLiteral(key);
        return on.pairs().stream()
                .filter(pair -> wanted.isPresent() && Texts.findLiteral(pair.key()).equals(wanted))
                .map(Value.Pair::value)
                .findFirst();
    }

    private Optional<Value> findEachPair(
            Value.Pairs on, Value body, MethodCallExpr call, Frame frame) {
        if (!(body instanceof Value.Function function)) {
            return Optional.empty();
        }
        if (!on.complete()) {
            functions.applyUnknown(function, call, frame);
        } else {
            for (Value.Pair each : on.pairs()) {
                List<Value> both = List.of(each.key(), each.value());
                functions.apply(function, both, call, frame, frame.around());
            }
        }
        return Optional.of(new Value.Nothing());
    }

    /// What the methods that make maps give.
    static Optional<Value> findMap(String name, List<Value> arguments) {
        if (name.equals("ofEntries")) {
            return Optional.of(ofEntries(arguments));
        }
        if (name.equals("entry") && arguments.size() == 2) {
            return Optional.of(new Value.Pair(arguments.get(0), arguments.get(1)));
        }
        if (!name.equals("of") || arguments.size() % 2 != 0) {
            return Optional.empty();
        }
        List<Value.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            pairs.add(new Value.Pair(arguments.get(i), arguments.get(i + 1)));
        }
        return Optional.of(new Value.Pairs(pairs, true));
    }

    private static Value ofEntries(List<Value> entries) {
        List<Value.Pair> pairs =
                entries.stream()
                        .filter(Value.Pair.class::isInstance)
                        .map(Value.Pair.class::cast)
                        .toList();
        return new Value.Pairs(pairs, pairs.size() == entries.size());
    }
}
