package plumbline.parse.script.global;

import plumbline.parse.script.builtin.Iteration;
import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Optional;

/// `String(…)`, `Number(…)`, `JSON.stringify(…)` and the like.
final class ConversionFunction extends LanguageObject {

    private static final int DEEPEST = 8;

    private final Conversion conversion;

    ConversionFunction(Conversion conversion) {
        this.conversion = conversion;
    }

    @Override
    public Value call(Call call) {
        Value first = call.argument(0);
        return switch (conversion) {
            case STRING ->
                    call.method().equals("raw")
                            ? first
                            : new Value.Text(
                                    Texts.of(first, call.site().script(), call.site().span()));
            case BOOLEAN ->
                    Iteration.findTruth(first).<Value>map(Value.Bool::new).orElseGet(() -> first);
            case NUMBER, PARSE_INT, PARSE_FLOAT -> number(first, call);
            case JSON ->
                    call.method().equals("stringify")
                            ? findJson(first, 0)
                                    .<Value>map(text -> Texts.text(text, call.site()))
                                    .orElseGet(() -> unknown(call.site()))
                            : unknown(call.site());
        };
    }

    private Value number(Value value, Call call) {
        Optional<String> known = Texts.findKnown(value);
        try {
            double number = Double.parseDouble(known.orElse("").strip());
            boolean whole = conversion == Conversion.PARSE_INT;
            return new Value.Num(whole ? Math.floor(number) : number);
        } catch (NumberFormatException notKnown) {
            return unknown(call.site());
        }
    }

    private static Optional<String> findJson(Value value, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        return switch (value) {
            case Value.Text text when !text.content().isDynamic() ->
                    Optional.of(quoted(text.text()));
            case Value.Num num -> Texts.findKnown(num);
            case Value.Bool bool -> Texts.findKnown(bool);
            case Value.Nothing none -> Optional.of("null");
            case ListValue list when !list.isOpen() -> findJson(list, depth);
            case ObjectValue object when !object.isOpen() -> findJson(object, depth);
            default -> Optional.empty();
        };
    }

    private static Optional<String> findJson(ListValue list, int depth) {
        List<String> items =
                list.items().stream().flatMap(each -> findJson(each, depth + 1).stream()).toList();
        return items.size() == list.items().size()
                ? Optional.of("[" + String.join(",", items) + "]")
                : Optional.empty();
    }

    private static Optional<String> findJson(ObjectValue object, int depth) {
        StringBuilder json = new StringBuilder("{");
        for (var entry : object.properties().entrySet()) {
            Optional<String> value = findJson(entry.getValue(), depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            json.append(json.length() > 1 ? "," : "");
            json.append(quoted(entry.getKey())).append(':').append(value.get());
        }
        return Optional.of(json.append('}').toString());
    }

    private static String quoted(String text) {
        String escaped =
                text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t");
        return "\"" + escaped + "\"";
    }
}
