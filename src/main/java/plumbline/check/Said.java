package plumbline.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A sentence of a check: what it says wherever it says so, with `%s` and `%d` for what differs
/// from place to place, and that.
public record Said(String pattern, List<Object> values) {

    public Said {
        values = List.copyOf(values);
    }

    /// Without values the pattern is the sentence as it stands.
    static Said of(String pattern, Object... values) {
        return new Said(pattern, Arrays.stream(values).map(Said::plain).toList());
    }

    /// A number, or how anything else is written.
    private static Object plain(Object value) {
        return value instanceof Number ? value : String.valueOf(value);
    }

    @SuppressWarnings("AnnotateFormatMethod") // would bind checks to a library for one annotation
    public String text() {
        return values.isEmpty() ? pattern : String.format(Locale.ROOT, pattern, values.toArray());
    }
}
