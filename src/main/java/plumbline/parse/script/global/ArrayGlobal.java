package plumbline.parse.script.global;

import plumbline.parse.script.builtin.Arithmetic;
import plumbline.parse.script.builtin.Elements;
import plumbline.parse.script.builtin.Iteration;
import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `Array` and `Set`, which differ in nothing that a migration shows but for what is there twice.
final class ArrayGlobal extends LanguageObject {

    private static final int MOST = 2_000;

    @Override
    public Value call(Call call) {
        return switch (call.method()) {
            case "isArray" ->
                    call.argument(0) instanceof Value.Unknown
                            ? unknown(call.site())
                            : new Value.Bool(call.argument(0) instanceof ListValue);
            case "of" -> ListValue.of(call.arguments());
            case "from" -> from(call);
            case "" -> construct(call);
            default -> unknown(call.site());
        };
    }

    private static Value from(Call call) {
        Value source = call.argument(0);
        Optional<Value> length =
                source instanceof ObjectValue object ? object.find("length") : Optional.empty();
        Elements elements =
                length.isPresent() && length.get() instanceof Value.Num num
                        ? Elements.exactly(blanks(num.value()))
                        : Elements.of(source, call.site());
        if (call.arguments().size() > 1) {
            Call map =
                    new Call(source, "map", List.of(call.argument(1)), call.site(), call.runner());
            return Iteration.call(elements, map);
        }
        return list(elements);
    }

    private static Value list(Elements elements) {
        return elements.more() == null
                ? ListValue.of(elements.known())
                : ListValue.open(elements.known());
    }

    private static List<Value> blanks(double count) {
        List<Value> blanks = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MOST); i++) {
            blanks.add(Value.Nothing.UNDEFINED);
        }
        return blanks;
    }

    /// `new Set(list)`, `new Array(3)`.
    @Override
    public Value construct(Call call) {
        Value first = call.argument(0);
        if (first instanceof Value.Num num) {
            return ListValue.of(blanks(num.value()));
        }
        if (first instanceof Value.Nothing) {
            return ListValue.of(List.of());
        }
        Elements elements = Elements.of(first, call.site());
        List<Value> once = new ArrayList<>();
        for (Value each : elements.known()) {
            if (once.stream().noneMatch(other -> Arithmetic.findSame(each, other).orElse(false))) {
                once.add(each);
            }
        }
        return list(new Elements(once, elements.more()));
    }
}
