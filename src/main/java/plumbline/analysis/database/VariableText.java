package plumbline.analysis.database;

import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text in which variables were given their values; `open` are those that have none.
///
/// What is open stands between marks that no address holds.
record VariableText(
        String text, boolean given, boolean byDefault, List<String> open, List<SourceSpan> spans) {

    private static final int DEEPEST = 5;
    private static final int LONGEST = 4096;
    private static final int MOST_VALUES = 100;
    private static final char OPEN_MARK = '\u2039';
    private static final Pattern NAME = Pattern.compile("\\w[\\w.]{0,99}");
    private static final Pattern CALL =
            Pattern.compile("(?:process\\.)?env\\(?[.(\"']{0,2}(\\w{1,100})[\"')]{0,2}");

    /// A value that somebody gives a variable.
    record Value(String text, SourceSpan span) {}

    static VariableText of(String written, Function<String, Optional<Value>> values) {
        Filling filling = new Filling(values);
        Matcher call = CALL.matcher(written);
        String text = call.matches() ? "${" + call.group(1) + "}" : written;
        String filled = filling.fill(text.substring(0, Math.min(text.length(), LONGEST)), DEEPEST);
        return new VariableText(
                filled, filling.given, filling.byDefault, filling.open, filling.spans);
    }

    /// The text, or nothing where a part of it is open.
    static String known(String text) {
        return text.indexOf(OPEN_MARK) < 0 ? text : "";
    }

    /// One pass over a text and the values in it.
    private static final class Filling {

        private final Function<String, Optional<Value>> values;
        private final List<String> open = new ArrayList<>();
        private final List<SourceSpan> spans = new ArrayList<>();
        private boolean given;
        private boolean byDefault;
        private int filled;

        Filling(Function<String, Optional<Value>> values) {
            this.values = values;
        }

        String fill(String text, int depth) {
            StringBuilder filled = new StringBuilder();
            int at = 0;
            while (at < text.length()) {
                int next = text.indexOf('$', at);
                int start = next < 0 ? text.length() : next;
                filled.append(text, at, start);
                if (start == text.length()) {
                    break;
                }
                boolean braces = text.startsWith("${", start) || text.startsWith("$(", start);
                int inner = start + (braces ? 2 : 1);
                int end = braces ? closing(text, inner) : inner + nameLength(text, inner);
                filled.append(value(text.substring(inner, end), depth));
                at = Math.max(inner, Math.min(text.length(), braces ? end + 1 : end));
            }
            return filled.toString();
        }

        private static int nameLength(String text, int from) {
            Matcher name = NAME.matcher(text).region(from, text.length());
            return name.lookingAt() ? name.end() - from : 0;
        }

        private static int closing(String text, int from) {
            int depth = 1;
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return text.length();
        }

        /// What stands between braces: a name, and perhaps a value where there is none.
        private String value(String inner, int depth) {
            int length = nameLength(inner, 0);
            String name = inner.substring(0, length);
            boolean goesOn = depth > 0 && filled++ < MOST_VALUES;
            Optional<Value> value = goesOn ? values.apply(name) : Optional.empty();
            if (value.isPresent()) {
                given = true;
                spans.add(value.get().span());
                return fill(value.get().text(), depth - 1);
            }
            String rest = inner.substring(length);
            String otherwise = rest.replaceFirst("^(?::-|-|:(?!\\?))", "");
            if (goesOn && !rest.isEmpty() && !otherwise.equals(rest)) {
                byDefault = true;
                return fill(otherwise, depth - 1);
            }
            open.add(name);
            return OPEN_MARK + name + OPEN_MARK;
        }
    }
}
