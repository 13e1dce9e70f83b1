package plumbline.check.up;

import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.code.CodeText;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a key that an object of JavaScript holds twice, of which only the last one counts.
final class RepeatedKeys {

    private static final Pattern KEY =
            Pattern.compile("[{,]\\s*(?:(\\w+)|'([^'\\\\\\n]*)'|\"([^\"\\\\\\n]*)\")\\s*:(?!:)");
    private static final Set<String> ENDINGS = Set.of("js", "ts", "cjs", "mjs", "cts", "mts");

    private RepeatedKeys() {}

    /// The first such key in a piece of code.
    public static Optional<String> find(SourceDocument document, SourceSpan piece) {
        String ending = document.file().substring(document.file().lastIndexOf('.') + 1);
        if (!ENDINGS.contains(ending.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String text = document.text().substring(piece.start(), piece.end());
        CodeText code = CodeText.of(new SourceDocument(document.file(), text));
        return find(code.code(), code.withoutComments());
    }

    private static Optional<String> find(String code, String text) {
        Deque<Set<String>> open = new ArrayDeque<>();
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '{' || c == '(' || c == '[') {
                open.push(new HashSet<>());
            } else if ((c == '}' || c == ')' || c == ']') && !open.isEmpty()) {
                open.pop();
            }
            Matcher key = KEY.matcher(text).region(at, text.length());
            if ((c == '{' || c == ',') && !open.isEmpty() && key.lookingAt()) {
                String name = name(key);
                if (!open.getFirst().add(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static String name(Matcher key) {
        for (int group = 1; group < 3; group++) {
            if (key.group(group) != null) {
                return key.group(group);
            }
        }
        return key.group(3);
    }
}
