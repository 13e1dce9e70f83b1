package plumbline.parse.script.builtin;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What lists and sets can do.
final class ListMethods {

    private ListMethods() {}

    static Value call(Call call) {
        if (!(call.self() instanceof ListValue list)) {
            return Iteration.call(Elements.of(call.self(), call.site()), call);
        }
        return switch (call.method()) {
            case "push", "add", "append" -> added(list, call, list.size());
            case "unshift" -> added(list, call, 0);
            case "pop" -> removed(list, list.size() - 1);
            case "shift" -> removed(list, 0);
            case "concat" -> concat(list, call);
            case "slice" -> slice(list, call);
            case "reverse", "toReversed" -> reversed(list, call);
            case "sort", "toSorted" -> sorted(list, call);
            case "join" -> join(list, call);
            case "flat" -> flat(list);
            case "includes", "has" -> includes(list, call);
            case "indexOf" -> indexOf(list, call);
            case "at" -> at(list, call);
            case "keys" -> keys(list);
            case "values" -> list;
            case "entries" -> entries(list);
            case "toString" -> join(list, call);
            default -> Iteration.call(Elements.of(list, call.site()), call);
        };
    }

    private static Value same(ListValue list, List<? extends Value> items) {
        return list.isOpen() ? ListValue.open(items) : ListValue.of(items);
    }

    private static Value added(ListValue list, Call call, int index) {
        list.mutable().addAll(index, call.arguments());
        return call.method().equals("add") ? list : new Value.Num(list.size());
    }

    private static Value removed(ListValue list, int index) {
        return list.size() == 0 ? Value.Nothing.UNDEFINED : list.mutable().remove(index);
    }

    private static Value concat(ListValue list, Call call) {
        List<Value> all = new ArrayList<>(list.items());
        boolean open = list.isOpen();
        for (Value argument : call.arguments()) {
            if (argument instanceof ListValue other) {
                all.addAll(other.items());
                open |= other.isOpen();
            } else {
                all.add(argument);
                open |= argument instanceof Value.Unknown;
            }
        }
        return open ? ListValue.open(all) : ListValue.of(all);
    }

    private static Value slice(ListValue list, Call call) {
        int size = list.size();
        int from = call.argument(0) instanceof Value.Num num ? index(num.value(), size) : 0;
        int to = call.argument(1) instanceof Value.Num num ? index(num.value(), size) : size;
        return same(list, list.items().subList(from, Math.max(from, to)));
    }

    private static int index(double wanted, int size) {
        return (int) Math.clamp(wanted < 0 ? wanted + size : wanted, 0, size);
    }

    private static Value reversed(ListValue list, Call call) {
        List<Value> target =
                call.method().equals("reverse") ? list.mutable() : new ArrayList<>(list.items());
        Collections.reverse(target);
        return call.method().equals("reverse") ? list : same(list, target);
    }

    /// By text, where no function says otherwise; what a function says is not looked at.
    private static Value sorted(ListValue list, Call call) {
        List<Value> target =
                call.method().equals("sort") ? list.mutable() : new ArrayList<>(list.items());
        boolean texts = target.stream().allMatch(each -> Texts.findKnown(each).isPresent());
        if (call.arguments().isEmpty() && texts) {
            target.sort(Comparator.comparing(each -> Texts.findKnown(each).orElse("")));
        }
        return call.method().equals("sort") ? list : same(list, target);
    }

    private static Value join(ListValue list, Call call) {
        String separator =
                call.arguments().isEmpty() ? "," : Texts.findKnown(call.argument(0)).orElse(",");
        if (list.isOpen()) {
            return LanguageObject.unknown(call.site());
        }
        EmbeddedText text =
                call.argument(0) instanceof Value.Text given
                        ? between(list, given.content(), call)
                        : Texts.joined(list, separator, call.site().script(), call.site().span());
        return new Value.Text(text);
    }

    private static EmbeddedText between(ListValue list, EmbeddedText separator, Call call) {
        List<EmbeddedText> parts = new ArrayList<>();
        for (Value item : list.items()) {
            if (!parts.isEmpty()) {
                parts.add(separator);
            }
            parts.add(
                    item instanceof Value.Nothing
                            ? EmbeddedText.EMPTY
                            : Texts.of(item, call.site().script(), call.site().span()));
        }
        return EmbeddedText.join(parts);
    }

    private static Value flat(ListValue list) {
        List<Value> flat = new ArrayList<>();
        boolean open = list.isOpen();
        for (Value item : list.items()) {
            if (item instanceof ListValue inner) {
                flat.addAll(inner.items());
                open |= inner.isOpen();
            } else {
                flat.add(item);
            }
        }
        return open ? ListValue.open(flat) : ListValue.of(flat);
    }

    private static Value includes(ListValue list, Call call) {
        if (call.argument(0) instanceof Value.DialectName) {
            return DialectTests.includes(list.items(), call.site());
        }
        boolean open = list.isOpen();
        for (Value item : list.items()) {
            Optional<Boolean> same = Arithmetic.findSame(item, call.argument(0));
            if (same.isPresent() && same.get()) {
                return new Value.Bool(true);
            }
            open |= same.isEmpty();
        }
        return open ? LanguageObject.unknown(call.site()) : new Value.Bool(false);
    }

    private static Value indexOf(ListValue list, Call call) {
        for (int i = 0; i < list.size(); i++) {
            Optional<Boolean> same = Arithmetic.findSame(list.items().get(i), call.argument(0));
            if (same.isEmpty()) {
                return LanguageObject.unknown(call.site());
            }
            if (same.get()) {
                return new Value.Num(i);
            }
        }
        return list.isOpen() ? LanguageObject.unknown(call.site()) : new Value.Num(-1);
    }

    private static Value at(ListValue list, Call call) {
        if (!(call.argument(0) instanceof Value.Num num) || list.isOpen()) {
            return LanguageObject.unknown(call.site());
        }
        int index = (int) (num.value() < 0 ? num.value() + list.size() : num.value());
        return index >= 0 && index < list.size()
                ? list.items().get(index)
                : Value.Nothing.UNDEFINED;
    }

    private static Value keys(ListValue list) {
        return same(list, IntStream.range(0, list.size()).mapToObj(Value.Num::new).toList());
    }

    private static Value entries(ListValue list) {
        return same(
                list,
                IntStream.range(0, list.size())
                        .mapToObj(i -> ListValue.of(List.of(new Value.Num(i), list.items().get(i))))
                        .toList());
    }
}
