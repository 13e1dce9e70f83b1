package plumbline.framework.script;

import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes values of a script as JSON.
public final class JsonText {

    private static final int DEEPEST = 20;

    private final Function<Value, String> otherwise;

    private JsonText(Function<Value, String> otherwise) {
        this.otherwise = otherwise;
    }

    /// `otherwise` tells what stands for a value that JSON does not have.
    public static String of(Value value, Function<Value, String> otherwise) {
        return new JsonText(otherwise).json(value, 0);
    }

    private String json(Value value, int depth) {
        if (depth > DEEPEST) {
            return "…";
        }
        return switch (value) {
            case Value.Text text -> quoted(text.content().display());
            case Value.Num _, Value.Bool _ -> Texts.findKnown(value).orElse("null");
            case Value.Nothing _ -> "null";
            case ListValue list ->
                    list.items().stream()
                            .map(item -> json(item, depth + 1))
                            .collect(Collectors.joining(",", "[", "]"));
            case ObjectValue object ->
                    object.properties().entrySet().stream()
                            .map(e -> quoted(e.getKey()) + ":" + json(e.getValue(), depth + 1))
                            .collect(Collectors.joining(",", "{", "}"));
            default -> quoted(otherwise.apply(value));
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
