package plumbline.parse.script.global;

import plumbline.parse.script.builtin.Elements;
import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.Methods;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Clue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;

/// `Object`.
final class ObjectGlobal extends LanguageObject {

    @Override
    public Value get(String property, Site site, Runner runner) {
        return property.equals("prototype")
                ? new Value.HostValue(new BorrowedMethod(""))
                : unknown(site);
    }

    @Override
    public Value call(Call call) {
        Value first = call.argument(0);
        return switch (call.method()) {
            case "keys", "values", "entries" -> listed(first, call);
            case "assign" -> assign(call);
            case "hasOwn" -> hasOwn(call);
            case "freeze", "seal", "preventExtensions" -> first;
            case "fromEntries" -> fromEntries(call);
            case "create" -> new ObjectValue();
            case "defineProperty" -> define(call);
            default -> unknown(call.site());
        };
    }

    @Override
    public Value construct(Call call) {
        return new ObjectValue();
    }

    /// A list is an object whose properties have numbers for names.
    private static ObjectValue numbered(ListValue list) {
        ObjectValue object = new ObjectValue();
        for (Value item : list.items()) {
            object.set(String.valueOf(object.properties().size()), item);
        }
        if (list.isOpen()) {
            object.open();
        }
        return object;
    }

    private static Value listed(Value value, Call call) {
        return switch (value) {
            case ObjectValue object -> listed(object, call);
            case ListValue list -> listed(numbered(list), call);
            default -> unknown(call.site());
        };
    }

    private static Value listed(ObjectValue object, Call call) {
        List<Value> items = new ArrayList<>();
        object.properties()
                .forEach(
                        (name, value) -> {
                            Value key = Texts.text(name, call.site());
                            items.add(
                                    switch (call.method()) {
                                        case "keys" -> key;
                                        case "values" -> value;
                                        default -> ListValue.of(List.of(key, value));
                                    });
                        });
        return object.isOpen() ? ListValue.open(items) : ListValue.of(items);
    }

    private static Value hasOwn(Call call) {
        List<Value> name = List.of(call.argument(1));
        return Methods.call(
                new Call(call.argument(0), "hasOwnProperty", name, call.site(), call.runner()));
    }

    private static Value assign(Call call) {
        Value target = call.argument(0);
        if (!(target instanceof ObjectValue into)) {
            return target;
        }
        for (Value source : call.arguments().subList(1, call.arguments().size())) {
            if (source instanceof ObjectValue object) {
                into.spread(object);
            } else if (source instanceof Value.Unknown unknown
                    && unknown.subject() instanceof Clue clue
                    && clue.isObject()) {
                into.copy(unknown);
            } else if (!(source instanceof Value.Nothing)) {
                into.open();
            }
        }
        return into;
    }

    private static Value fromEntries(Call call) {
        ObjectValue object = new ObjectValue();
        Elements elements = Elements.of(call.argument(0), call.site());
        for (Value entry : elements.known()) {
            if (entry instanceof ListValue pair && pair.size() == 2) {
                Texts.findKnown(pair.items().get(0))
                        .ifPresentOrElse(
                                name -> object.set(name, pair.items().get(1)), object::open);
            } else {
                object.open();
            }
        }
        if (elements.more() != null) {
            object.open();
        }
        return object;
    }

    /// As compilers write it to mark a module, and to export by name.
    private static Value define(Call call) {
        if (call.argument(0) instanceof ObjectValue object
                && call.argument(2) instanceof ObjectValue description) {
            Texts.findKnown(call.argument(1))
                    .ifPresent(
                            name ->
                                    description
                                            .find("value")
                                            .ifPresent(value -> object.set(name, value)));
        }
        return call.argument(0);
    }
}
