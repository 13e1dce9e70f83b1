package plumbline.parse.script.builtin;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Replaces and splits by texts and by simple regular expressions.
final class Replacing {

    private static final int MOST = 10_000;
    private static final int LONGEST_PATTERN = 200;
    private static final int LONGEST_TEXT = 100_000;

    private Replacing() {}

    /// What replaces something stands where the replacement is written.
    static Value replace(EmbeddedText text, Call call, boolean all) {
        Pattern pattern = pattern(call.argument(0));
        Value with = call.argument(1);
        if (pattern == null || text.text().length() > LONGEST_TEXT) {
            return LanguageObject.unknown(call.site());
        }
        boolean every =
                all
                        || (call.argument(0) instanceof Value.Regex regex
                                && regex.flags().contains("g"));
        List<EmbeddedText> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.text());
        int from = 0;
        int count = 0;
        while (count < (every ? MOST : 1) && matcher.find()) {
            parts.add(text.slice(from, matcher.start()));
            parts.add(replacement(with, text, matcher, call));
            from = matcher.end();
            count++;
        }
        parts.add(text.slice(from, text.text().length()));
        return new Value.Text(EmbeddedText.join(parts));
    }

    private static EmbeddedText replacement(
            Value with, EmbeddedText text, Matcher matcher, Call call) {
        EmbeddedText matched = text.slice(matcher.start(), matcher.end());
        Value value =
                with instanceof FunctionValue function
                        ? call.run(function, new Value.Text(matched))
                        : with;
        EmbeddedText content = Texts.of(value, call.site().script(), call.site().span());
        return content.isDynamic() || !content.text().contains("$")
                ? content
                : expanded(content, matcher, call);
    }

    /// `$1` and `$&` stand for what was found.
    private static EmbeddedText expanded(EmbeddedText with, Matcher matcher, Call call) {
        StringBuilder text = new StringBuilder();
        String written = with.text();
        for (int i = 0; i < written.length(); i++) {
            char next = i + 1 < written.length() ? written.charAt(i + 1) : ' ';
            if (written.charAt(i) != '$') {
                text.append(written.charAt(i));
            } else if (next == '&') {
                text.append(matcher.group());
                i++;
            } else if (next >= '1' && next <= '9' && next - '0' <= matcher.groupCount()) {
                text.append(Optional.ofNullable(matcher.group(next - '0')).orElse(""));
                i++;
            } else {
                text.append('$');
                i += next == '$' ? 1 : 0;
            }
        }
        return Texts.text(text.toString(), call.site()).content();
    }

    static Value split(EmbeddedText text, Call call) {
        Pattern pattern = pattern(call.argument(0));
        if (pattern == null || text.text().length() > LONGEST_TEXT) {
            return LanguageObject.unknown(call.site());
        }
        List<Value> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.text());
        int from = 0;
        while (parts.size() < MOST && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                parts.add(new Value.Text(text.slice(from, matcher.start())));
                from = matcher.end();
            }
        }
        parts.add(new Value.Text(text.slice(from, text.text().length())));
        return ListValue.of(parts);
    }

    /// A pattern that cannot take for ever: no repetition of a repetition, and nothing by
    /// reference.
    private static @Nullable Pattern pattern(Value value) {
        Optional<String> text = Texts.findKnown(value);
        if (text.isPresent()) {
            return Pattern.compile(Pattern.quote(text.get()));
        }
        if (!(value instanceof Value.Regex regex) || !isSimple(regex.pattern())) {
            return null;
        }
        int flags =
                (regex.flags().contains("i") ? Pattern.CASE_INSENSITIVE : 0)
                        | (regex.flags().contains("m") ? Pattern.MULTILINE : 0)
                        | (regex.flags().contains("s") ? Pattern.DOTALL : 0);
        try {
            return Pattern.compile(regex.pattern(), flags);
        } catch (PatternSyntaxException otherLanguage) {
            return null;
        }
    }

    private static boolean isSimple(String pattern) {
        return pattern.length() <= LONGEST_PATTERN
                && !pattern.matches("(?s).*\\)[*+{].*")
                && !pattern.matches("(?s).*\\\\[1-9k].*");
    }
}
