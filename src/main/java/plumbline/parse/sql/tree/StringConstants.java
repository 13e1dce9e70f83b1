package plumbline.parse.sql.tree;

import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;

/// The values of string constants, each character where it stands in the file.
public final class StringConstants {

    private StringConstants() {}

    /// What stands between the quotes or dollar tags, escapes resolved.
    public static EmbeddedText value(EmbeddedText constant) {
        String text = constant.text();
        if (text.startsWith("$")) {
            int tag = text.indexOf('$', 1) + 1;
            return constant.slice(tag, Math.max(tag, text.length() - tag));
        }
        boolean escapes = text.startsWith("E'") || text.startsWith("e'");
        List<EmbeddedText> parts = new ArrayList<>();
        int open = text.indexOf('\'');
        // a constant goes on behind a line end: 'one' ⏎ 'two'
        while (open >= 0) {
            int close = inside(constant, open + 1, escapes, parts);
            open = text.indexOf('\'', close + 1);
        }
        return EmbeddedText.join(parts);
    }

    /// Collects the pieces up to the closing quote and tells where that stands.
    private static int inside(
            EmbeddedText constant, int start, boolean escapes, List<EmbeddedText> parts) {
        String text = constant.text();
        int from = start;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean last = i + 1 >= text.length();
            if (c == '\'' && (last || text.charAt(i + 1) != '\'')) {
                break;
            }
            if (c == '\'' || (c == '\\' && escapes && !last)) {
                parts.add(constant.slice(from, i));
                int length = c == '\'' ? 2 : escapeLength(text, i);
                parts.add(meant(constant.slice(i, i + length)));
                i += length;
                from = i;
            } else {
                i++;
            }
        }
        parts.add(constant.slice(from, i));
        return i;
    }

    private static int escapeLength(String text, int at) {
        char kind = text.charAt(at + 1);
        int most =
                switch (kind) {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        int end = at + 2;
        while (end < text.length()
                && end < at + 2 + most
                && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        return end - at;
    }

    private static EmbeddedText meant(EmbeddedText escape) {
        String text = escape.text();
        char kind = text.charAt(1);
        if (text.length() > 2) {
            int point = (int) Long.parseLong(text.substring(2), 16);
            return escape.readAs(
                    Character.isValidCodePoint(point) ? Character.toString(point) : "?");
        }
        return switch (kind) {
            case 'n' -> escape.readAs("\n");
            case 't' -> escape.readAs("\t");
            case 'r' -> escape.readAs("\r");
            case 'b' -> escape.readAs("\b");
            case 'f' -> escape.readAs("\f");
            default -> escape.slice(1, 2);
        };
    }
}
