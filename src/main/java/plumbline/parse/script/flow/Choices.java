package plumbline.parse.script.flow;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;

/// Takes values apart that depend on conditions.
public final class Choices {

    /// More would say that a script computes something rather than chooses it.
    public static final int MOST = 16;

    private static final int DEEPEST = 6;

    private Choices() {}

    /// A choice of choices is one choice; too many options are no longer one.
    public static Value of(List<Value.Option> options) {
        List<Value.Option> flat = new ArrayList<>();
        for (Value.Option option : options) {
            if (option.value() instanceof Value.Choice inner) {
                inner.options().forEach(each -> flat.add(both(option.when(), each)));
            } else {
                flat.add(option);
            }
        }
        return flat.size() > MOST
                ? new Value.Unknown(Hole.Kind.COMPUTATION, "one of many values", null)
                : new Value.Choice(flat);
    }

    private static Value.Option both(Circumstance outer, Value.Option inner) {
        Circumstance when =
                outer instanceof Circumstance.When one
                                && inner.when() instanceof Circumstance.When two
                        ? new Circumstance.When(
                                one.text() + " && " + two.text(), true, two.tested(), two.place())
                        : inner.when();
        return new Value.Option(when, inner.value());
    }

    /// The first choice in some arguments, also within lists and objects.
    public static Value.@Nullable Choice first(List<Value> values, int depth) {
        for (Value each : values) {
            Value.Choice found = first(each, depth);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Value.@Nullable Choice first(Value value, int depth) {
        return switch (value) {
            case Value.Choice choice -> choice;
            case ListValue list when depth < DEEPEST -> first(list.items(), depth + 1);
            case ObjectValue object when depth < DEEPEST ->
                    first(List.copyOf(object.properties().values()), depth + 1);
            default -> null;
        };
    }

    /// The same values with one option in the place of a choice.
    public static Value replace(
            Value value, Value.Choice choice, Value chosen, Paths paths, int depth) {
        return switch (value) {
            case Value.Choice same when same.equals(choice) -> chosen;
            case Value.Choice other -> paths.narrow(other);
            case ListValue list when depth < DEEPEST -> {
                List<Value> items =
                        list.items().stream()
                                .map(each -> replace(each, choice, chosen, paths, depth + 1))
                                .toList();
                yield list.isOpen() ? ListValue.open(items) : ListValue.of(items);
            }
            case ObjectValue object when depth < DEEPEST -> {
                ObjectValue copy = new ObjectValue(object.findPlace().orElse(null));
                if (object.isOpen()) {
                    object.findOriginal().ifPresentOrElse(copy::copy, copy::open);
                }
                object.properties()
                        .forEach(
                                (name, each) ->
                                        copy.set(
                                                name,
                                                replace(each, choice, chosen, paths, depth + 1)));
                object.findPrototype().ifPresent(copy::inherit);
                copy.placeLike(object);
                yield copy;
            }
            default -> value;
        };
    }
}
