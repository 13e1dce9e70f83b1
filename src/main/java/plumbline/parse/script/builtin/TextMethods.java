package plumbline.parse.script.builtin;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What texts can do; each character keeps its place as far as it is still the same character.
final class TextMethods {

    private static final int MOST_COPIES = 1_000;
    private static final int LONGEST = 1_000_000;

    private TextMethods() {}

    static Value call(Value.Text self, Call call) {
        EmbeddedText text = self.content();
        return switch (call.method()) {
            case "trim" -> trim(text, true, true);
            case "trimStart", "trimLeft" -> trim(text, true, false);
            case "trimEnd", "trimRight" -> trim(text, false, true);
            case "toString", "valueOf", "normalize", "toWellFormed" -> self;
            case "toLowerCase", "toLocaleLowerCase" ->
                    changed(text, each -> each.toLowerCase(Locale.ROOT), call.site());
            case "toUpperCase", "toLocaleUpperCase" ->
                    changed(text, each -> each.toUpperCase(Locale.ROOT), call.site());
            case "concat" -> concat(self, call);
            case "repeat" -> repeat(text, call);
            case "split" -> split(text, call);
            case "replace" -> Replacing.replace(text, call, false);
            case "replaceAll" -> Replacing.replace(text, call, true);
            case "substring", "slice", "substr" -> Cutting.cut(text, call);
            case "padStart", "padEnd" -> pad(text, call);
            case "charAt", "at" -> Cutting.character(text, call);
            case "match", "matchAll", "search", "localeCompare" ->
                    LanguageObject.unknown(call.site());
            default -> question(text, call);
        };
    }

    private static Value question(EmbeddedText text, Call call) {
        Optional<String> other = Texts.findKnown(call.argument(0));
        if (other.isEmpty() || text.isDynamic()) {
            return LanguageObject.unknown(call.site());
        }
        String known = text.text();
        return switch (call.method()) {
            case "includes" -> new Value.Bool(known.contains(other.get()));
            case "startsWith" -> new Value.Bool(known.startsWith(other.get()));
            case "endsWith" -> new Value.Bool(known.endsWith(other.get()));
            case "indexOf" -> new Value.Num(known.indexOf(other.get()));
            case "lastIndexOf" -> new Value.Num(known.lastIndexOf(other.get()));
            default -> LanguageObject.unknown(call.site());
        };
    }

    private static Value trim(EmbeddedText text, boolean left, boolean right) {
        String all = text.text();
        int from = 0;
        int to = all.length();
        while (left && from < to && isSpace(all.charAt(from))) {
            from++;
        }
        while (right && to > from && isSpace(all.charAt(to - 1))) {
            to--;
        }
        return new Value.Text(text.slice(from, to));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }

    /// Another case; where that changes the length, the places of its characters are lost.
    private static Value changed(EmbeddedText text, UnaryOperator<String> change, Site site) {
        if (text.isDynamic()) {
            return LanguageObject.unknown(site);
        }
        List<EmbeddedText> parts = new ArrayList<>();
        for (int i = 0; i < text.text().length(); i++) {
            EmbeddedText one = text.slice(i, i + 1);
            String other = change.apply(one.text());
            parts.add(
                    other.equals(one.text())
                            ? one
                            : EmbeddedText.standingFor(
                                    other,
                                    site.script().document(),
                                    site.span().start(),
                                    site.span().end()));
        }
        return new Value.Text(EmbeddedText.join(parts));
    }

    private static Value concat(Value.Text self, Call call) {
        List<EmbeddedText> parts = new ArrayList<>(List.of(self.content()));
        for (Value argument : call.arguments()) {
            parts.add(Texts.of(argument, call.site().script(), call.site().span()));
        }
        return new Value.Text(EmbeddedText.join(parts));
    }

    private static Value repeat(EmbeddedText text, Call call) {
        if (!(call.argument(0) instanceof Value.Num times)
                || times.value() < 0
                || times.value() > MOST_COPIES
                || times.value() * text.text().length() > LONGEST) {
            return LanguageObject.unknown(call.site());
        }
        List<EmbeddedText> parts = new ArrayList<>();
        for (int i = 0; i < (int) times.value(); i++) {
            parts.add(text);
        }
        return new Value.Text(EmbeddedText.join(parts));
    }

    private static Value split(EmbeddedText text, Call call) {
        Optional<String> separator = Texts.findKnown(call.argument(0));
        if (separator.isEmpty()) {
            return call.argument(0) instanceof Value.Nothing
                    ? ListValue.of(List.of(new Value.Text(text)))
                    : Replacing.split(text, call);
        }
        String between = separator.get();
        List<Value> parts = new ArrayList<>();
        int from = 0;
        int length = text.text().length();
        int next = between.isEmpty() ? 1 : text.text().indexOf(between);
        while (next >= 0 && next < length) {
            parts.add(new Value.Text(text.slice(from, next)));
            from = next + between.length();
            next = between.isEmpty() ? from + 1 : text.text().indexOf(between, from);
        }
        parts.add(new Value.Text(text.slice(from, length)));
        return ListValue.of(parts);
    }

    private static Value pad(EmbeddedText text, Call call) {
        String fill =
                call.arguments().size() > 1 ? Texts.findKnown(call.argument(1)).orElse("") : " ";
        if (!(call.argument(0) instanceof Value.Num width)
                || fill.isEmpty()
                || width.value() > MOST_COPIES) {
            return LanguageObject.unknown(call.site());
        }
        int missing = Math.max(0, (int) width.value() - text.text().length());
        String added = fill.repeat(missing / fill.length() + 1).substring(0, missing);
        EmbeddedText padding = Texts.text(added, call.site()).content();
        return new Value.Text(
                call.method().equals("padStart") ? padding.plus(text) : text.plus(padding));
    }
}
