package plumbline.parse.script.run;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.Obstacle;
import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Clue;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Goes on where a value is not known.
final class Unknowns {

    /// What every list can do: each of them calls its function once for each element.
    private static final Set<String> PER_ELEMENT =
            Set.of(
                    "forEach",
                    "map",
                    "filter",
                    "flatMap",
                    "some",
                    "every",
                    "find",
                    "findIndex",
                    "each",
                    "sort",
                    "groupBy",
                    "keyBy",
                    "sortBy",
                    "orderBy",
                    "uniqBy",
                    "pickBy",
                    "omitBy",
                    "mapValues",
                    "partition",
                    "mapSeries");

    private static final int DEEPEST = 4;

    private final Interpreter run;

    Unknowns(Interpreter run) {
        this.run = run;
    }

    Value member(Value.Unknown unknown, Site site) {
        return new Value.Unknown(unknown.kind(), site.text(), site.place(), subject(unknown), null);
    }

    /// What is known of a value need not hold for its parts.
    private static @Nullable Object subject(Value.Unknown unknown) {
        return unknown.subject() instanceof Clue ? null : unknown.subject();
    }

    Value member(Value.Unknown unknown, String name, Site site) {
        return unknown.subject() instanceof Clue clue
                ? clue.findMember(name, site).orElseGet(() -> run.computed(site))
                : member(unknown, site);
    }

    Value method(Value.Unknown unknown, String name, List<Value> arguments, Site site) {
        if (unknown.subject() instanceof Clue clue) {
            Optional<Value> known = clue.findResult(new Call(unknown, name, arguments, site, run));
            if (known.isPresent()) {
                return known.get();
            }
        }
        return withoutClue(unknown, name, arguments, site);
    }

    private Value withoutClue(
            Value.Unknown unknown, String name, List<Value> arguments, Site site) {
        Optional<FunctionValue> callback = findFunction(arguments);
        if (callback.isPresent() && PER_ELEMENT.contains(name)) {
            Value each = element(unknown, site);
            Circumstance repeated = new Circumstance.Repeated(unknown.expression(), site.place());
            Value result = run.run(callback.get(), List.of(each), site, repeated);
            return name.equals("map") ? ListValue.open(List.of(result)) : member(unknown, site);
        }
        if (callback.isPresent() && name.equals("reduce")) {
            Circumstance repeated = new Circumstance.Repeated(unknown.expression(), site.place());
            Value start = arguments.size() > 1 ? arguments.get(1) : element(unknown, site);
            return run.run(callback.get(), List.of(start, element(unknown, site)), site, repeated);
        }
        return matters(arguments, site)
                ? run.report(site, Obstacle.UNKNOWN_CALL, site.text())
                : member(unknown, site);
    }

    /// Whether an unknown function is handed a database, or a function to which it may hand one.
    /// What takes nothing does what it does, however often.
    private boolean matters(List<Value> arguments, Site site) {
        if (carriesHost(arguments, 0)) {
            return true;
        }
        List<FunctionValue> callbacks =
                arguments.stream()
                        .filter(FunctionValue.class::isInstance)
                        .map(FunctionValue.class::cast)
                        .toList();
        if (callbacks.stream().anyMatch(each -> each.behaviour().takesArguments())) {
            return true;
        }
        Circumstance repeated = new Circumstance.Repeated(site.text(), site.place());
        callbacks.forEach(each -> run.run(each, List.of(), site, repeated));
        return false;
    }

    Value element(Value.Unknown of, Site site) {
        return new Value.Unknown(
                of.kind(), of.expression() + "[…]", site.place(), subject(of), null);
    }

    /// A call of something that nobody knows: it matters when it is handed a database.
    Value call(Value callee, List<Value> arguments, Site site) {
        if (matters(arguments, site)) {
            return run.report(site, Obstacle.UNKNOWN_CALL, site.text());
        }
        return callee instanceof Value.Unknown unknown
                ? new Value.Unknown(unknown.kind(), site.text(), site.place())
                : run.computed(site);
    }

    static List<Value> with(Value self, List<Value> arguments) {
        List<Value> all = new ArrayList<>(arguments);
        all.add(self);
        return all;
    }

    private static Optional<FunctionValue> findFunction(List<Value> arguments) {
        return arguments.stream()
                .filter(FunctionValue.class::isInstance)
                .map(FunctionValue.class::cast)
                .findFirst();
    }

    /// Whether something that belongs to a framework is among some values.
    static boolean carriesHost(List<Value> values, int depth) {
        return values.stream().anyMatch(each -> isHost(each, depth));
    }

    private static boolean isHost(Value value, int depth) {
        return switch (value) {
            case Value.HostValue host -> !(host.object() instanceof LanguageObject);
            case ListValue list -> depth < DEEPEST && carriesHost(list.items(), depth + 1);
            case ObjectValue object ->
                    depth < DEEPEST
                            && carriesHost(List.copyOf(object.properties().values()), depth + 1);
            case Value.Promised promised -> isHost(promised.value(), depth + 1);
            default -> false;
        };
    }
}
