package plumbline.parse.script.builtin;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;

/// Cuts pieces out of texts.
final class Cutting {

    private Cutting() {}

    static Value cut(EmbeddedText text, Call call) {
        if (text.isDynamic() || !(call.argument(0) instanceof Value.Num first)) {
            return LanguageObject.unknown(call.site());
        }
        Value second = call.argument(1);
        if (!(second instanceof Value.Num) && !(second instanceof Value.Nothing)) {
            return LanguageObject.unknown(call.site());
        }
        double end = second instanceof Value.Num num ? num.value() : Double.MAX_VALUE;
        return new Value.Text(piece(text, call.method(), first.value(), end));
    }

    private static EmbeddedText piece(EmbeddedText text, String method, double start, double end) {
        int length = text.text().length();
        boolean fromBehind = !method.equals("substring");
        int from = index(start, length, fromBehind);
        int to =
                method.equals("substr")
                        ? index(from + Math.min(end, length), length, false)
                        : index(end, length, fromBehind);
        return !fromBehind && from > to
                ? text.slice(to, from)
                : text.slice(from, Math.max(from, to));
    }

    private static int index(double wanted, int length, boolean fromBehind) {
        double counted = wanted < 0 && fromBehind ? wanted + length : wanted;
        return (int) Math.clamp(counted, 0, length);
    }

    static Value character(EmbeddedText text, Call call) {
        if (text.isDynamic() || !(call.argument(0) instanceof Value.Num wanted)) {
            return LanguageObject.unknown(call.site());
        }
        int length = text.text().length();
        int index = (int) (wanted.value() < 0 ? wanted.value() + length : wanted.value());
        return index >= 0 && index < length
                ? new Value.Text(text.slice(index, index + 1))
                : Value.Nothing.UNDEFINED;
    }
}
