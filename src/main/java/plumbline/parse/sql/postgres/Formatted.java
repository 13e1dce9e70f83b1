package plumbline.parse.sql.postgres;

import org.jspecify.annotations.Nullable;

import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What PostgreSQL's `format` and its relatives make of texts.
final class Formatted {

    private static final Pattern PLACE =
            Pattern.compile("%(?:(\\d+)\\$)?(-?(?:\\d+|\\*(?:\\d+\\$)?)?)([sIL%])");
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_$]*");

    private Formatted() {}

    /// The pattern with the values in it.
    static EmbeddedText of(EmbeddedText pattern, List<EmbeddedText> values) {
        List<EmbeddedText> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern.text());
        int from = 0;
        int next = 0;
        while (place.find()) {
            parts.add(pattern.slice(from, place.start()));
            EmbeddedText written = pattern.slice(place.start(), place.end());
            from = place.end();
            if (place.group(3).equals("%")) {
                parts.add(written.readAs("%"));
                continue;
            }
            next = place.group(1) == null ? next + 1 : index(place.group(1));
            EmbeddedText value = next >= 1 && next <= values.size() ? values.get(next - 1) : null;
            parts.add(put(place.group(3), value == null ? unknown(written) : value));
        }
        parts.add(pattern.slice(from, pattern.text().length()));
        return EmbeddedText.join(parts);
    }

    private static int index(String digits) {
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    private static EmbeddedText unknown(EmbeddedText written) {
        return written.hiddenBy(new Hole(Hole.Kind.COMPUTATION, written.text()));
    }

    private static EmbeddedText put(String kind, EmbeddedText value) {
        return switch (kind) {
            case "I" -> identifier(value);
            case "L" -> literal(value);
            default -> value;
        };
    }

    /// An identifier, in quotes where it needs them; what is not known needs none to be read.
    static EmbeddedText identifier(EmbeddedText value) {
        boolean plain = value.isDynamic() || PLAIN_NAME.matcher(value.text()).matches();
        return plain ? value : value.readAs('"' + value.text().replace("\"", "\"\"") + '"');
    }

    static EmbeddedText literal(EmbeddedText value) {
        if (!value.isDynamic()) {
            return value.readAs("'" + value.text().replace("'", "''") + "'");
        }
        EmbeddedText quote = value.slice(0, 1).readAs("'");
        return EmbeddedText.join(List.of(quote, value, quote));
    }

    /// The elements of an array that is written as a string, `{a,b}`; null where it is none.
    static @Nullable List<EmbeddedText> arrayElements(EmbeddedText literal) {
        String text = literal.text();
        if (!text.startsWith("{") || !text.endsWith("}") || text.indexOf('{', 1) > 0) {
            return null;
        }
        List<EmbeddedText> elements = new ArrayList<>();
        int from = 1;
        while (from < text.length()) {
            int comma = text.indexOf(',', from);
            int end = comma < 0 ? text.length() - 1 : comma;
            EmbeddedText element = stripped(literal.slice(from, end));
            if (element.isEmpty()) {
                return null;
            }
            elements.add(element);
            from = end + 1;
        }
        return elements;
    }

    private static EmbeddedText stripped(EmbeddedText element) {
        String text = element.text();
        int start = 0;
        int end = text.length();
        while (start < end && (text.charAt(start) <= ' ' || text.charAt(start) == '"')) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) <= ' ' || text.charAt(end - 1) == '"')) {
            end--;
        }
        return element.slice(start, end);
    }
}
