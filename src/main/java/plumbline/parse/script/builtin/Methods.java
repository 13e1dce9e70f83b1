package plumbline.parse.script.builtin;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.Set;

/// Methods that values have by themselves.
public final class Methods {

    private static final Set<String> OF_OBJECTS =
            Set.of("hasOwnProperty", "toString", "valueOf", "toJSON", "isPrototypeOf");

    private Methods() {}

    /// Whether every object has that method.
    public static boolean isOfObjects(String method) {
        return OF_OBJECTS.contains(method);
    }

    public static Value call(Call call) {
        return switch (call.self()) {
            case Value.Text text -> TextMethods.call(text, call);
            case ListValue list -> ListMethods.call(call);
            case ObjectValue object when call.method().equals("hasOwnProperty") ->
                    Texts.findKnown(call.argument(0))
                            .filter(
                                    name ->
                                            !object.isOpen()
                                                    || object.properties().containsKey(name))
                            .<Value>map(
                                    name -> new Value.Bool(object.properties().containsKey(name)))
                            .orElseGet(() -> LanguageObject.unknown(call.site()));
            case Value.Num num when call.method().equals("toString") ->
                    Texts.text(Texts.number(num.value()), call.site());
            case Value.Bool bool when call.method().equals("toString") ->
                    Texts.text(String.valueOf(bool.value()), call.site());
            case Value.DialectName name ->
                    call.method().startsWith("to")
                            ? name
                            : DialectTests.test(name, call.method(), call.argument(0), call.site());
            case Value.Regex regex when call.method().equals("test") ->
                    call.argument(0) instanceof Value.DialectName name
                            ? DialectTests.matches(name, regex, call.site())
                            : LanguageObject.unknown(call.site());
            default -> LanguageObject.unknown(call.site());
        };
    }
}
