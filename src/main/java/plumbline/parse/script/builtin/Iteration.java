package plumbline.parse.script.builtin;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Methods of lists that call a function for each element.
public final class Iteration {

    private Iteration() {}

    public static Value call(Elements elements, Call call) {
        return switch (call.method()) {
            case "forEach", "each" -> {
                results(elements, call);
                yield Value.Nothing.UNDEFINED;
            }
            case "map", "mapSeries" -> list(elements, results(elements, call));
            case "flatMap" -> flat(elements, results(elements, call));
            case "filter" -> filtered(elements, results(elements, call), call);
            case "find", "findLast" -> found(elements, results(elements, call), call);
            case "some" -> quantified(elements, results(elements, call), true, call);
            case "every" -> quantified(elements, results(elements, call), false, call);
            case "reduce" -> reduced(elements, call);
            case "reduceRight" ->
                    reduced(new Elements(elements.known().reversed(), elements.more()), call);
            default -> LanguageObject.unknown(call.site());
        };
    }

    /// What the function gives for each element, the one that stands for all others last.
    private static List<Value> results(Elements elements, Call call) {
        List<Value> results = new ArrayList<>();
        Value function = call.argument(0);
        int index = 0;
        for (Value element : elements.known()) {
            List<Value> arguments = List.of(element, new Value.Num(index), call.self());
            results.add(call.runner().invoke(function, arguments, call.site()));
            index++;
        }
        elements.findMore()
                .ifPresent(
                        more ->
                                results.add(
                                        call.runner()
                                                .invoke(
                                                        function,
                                                        List.of(
                                                                more,
                                                                LanguageObject.unknown(call.site()),
                                                                call.self()),
                                                        call.site(),
                                                        repeated(call))));
        return results;
    }

    private static Circumstance repeated(Call call) {
        return new Circumstance.Repeated(call.site().text(), call.site().place());
    }

    private static Value list(Elements elements, List<Value> items) {
        return elements.more() == null ? ListValue.of(items) : ListValue.open(items);
    }

    private static Value flat(Elements elements, List<Value> results) {
        List<Value> flat = new ArrayList<>();
        for (Value result : results) {
            if (result instanceof ListValue inner) {
                flat.addAll(inner.items());
            } else {
                flat.add(result);
            }
        }
        return list(elements, flat);
    }

    /// What may or may not pass is an element under a condition.
    private static Value filtered(Elements elements, List<Value> results, Call call) {
        List<Value> kept = new ArrayList<>();
        for (int i = 0; i < elements.known().size(); i++) {
            Value element = elements.known().get(i);
            Optional<Boolean> passes = findTruth(results.get(i));
            if (passes.isEmpty()) {
                Circumstance when =
                        new Circumstance.When(
                                call.site().text(), true, results.get(i), call.site().place());
                kept.add(new Value.Choice(List.of(new Value.Option(when, element))));
            } else if (passes.get()) {
                kept.add(element);
            }
        }
        return list(elements, kept);
    }

    private static Value found(Elements elements, List<Value> results, Call call) {
        for (int i = 0; i < elements.known().size(); i++) {
            Optional<Boolean> passes = findTruth(results.get(i));
            if (passes.isEmpty()) {
                return LanguageObject.unknown(call.site());
            }
            if (passes.get()) {
                return elements.known().get(i);
            }
        }
        return elements.more() == null
                ? Value.Nothing.UNDEFINED
                : LanguageObject.unknown(call.site());
    }

    private static Value quantified(
            Elements elements, List<Value> results, boolean decisive, Call call) {
        boolean open = elements.more() != null;
        for (int i = 0; i < elements.known().size(); i++) {
            Optional<Boolean> passes = findTruth(results.get(i));
            if (passes.isPresent() && passes.get() == decisive) {
                return new Value.Bool(decisive);
            }
            open |= passes.isEmpty();
        }
        return open ? LanguageObject.unknown(call.site()) : new Value.Bool(!decisive);
    }

    private static Value reduced(Elements elements, Call call) {
        List<Value> known = elements.known();
        boolean started = call.arguments().size() > 1;
        if (!started && known.isEmpty()) {
            return LanguageObject.unknown(call.site());
        }
        Value sum = started ? call.argument(1) : known.getFirst();
        for (Value element : started ? known : known.subList(1, known.size())) {
            sum = call.runner().invoke(call.argument(0), List.of(sum, element), call.site());
        }
        if (elements.more() != null) {
            List<Value> arguments = List.of(sum, elements.more());
            sum = call.runner().invoke(call.argument(0), arguments, call.site(), repeated(call));
        }
        return sum;
    }

    public static Optional<Boolean> findTruth(Value value) {
        return switch (value) {
            case Value.Bool bool -> Optional.of(bool.value());
            case Value.Num num -> Optional.of(num.value() != 0);
            case Value.Nothing none -> Optional.of(false);
            case Value.Text text when !text.content().isDynamic() ->
                    Optional.of(!text.text().isEmpty());
            case Value.Text text -> Optional.empty();
            case Value.Unknown unknown -> Optional.empty();
            case Value.Choice choice -> Optional.empty();
            case Value.Promised promised -> Optional.empty();
            default -> Optional.of(true);
        };
    }
}
