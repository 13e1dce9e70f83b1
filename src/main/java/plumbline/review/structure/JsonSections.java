package plumbline.review.structure;

import plumbline.source.code.Brackets;

import java.util.ArrayList;
import java.util.List;

/// The settings of a JSON file, each with its value.
final class JsonSections {

    private static final int LONGEST_KEY = 200;

    private final String text;
    private final String code;
    private final Brackets brackets;
    private final List<Section> sections = new ArrayList<>();

    /// A text, and the same with blanks for what strings hold.
    JsonSections(String text, String code) {
        this.text = text;
        this.code = code;
        this.brackets = Brackets.of(code);
    }

    List<Section> read() {
        int at = code.indexOf('"');
        while (at >= 0) {
            int closing = code.indexOf('"', at + 1);
            boolean isShort = closing > 0 && closing - at < LONGEST_KEY;
            int colon = isShort ? skipBlanks(closing + 1) : code.length();
            if (code.startsWith(":", colon)) {
                sections.add(new Section(text.substring(at + 1, closing), at, end(colon + 1)));
            }
            at = closing < 0 ? -1 : code.indexOf('"', closing + 1);
        }
        return sections;
    }

    private int end(int colon) {
        int value = skipBlanks(colon);
        boolean nested = code.startsWith("{", value) || code.startsWith("[", value);
        int end = nested ? brackets.closing(value) + 1 : value;
        while (end < code.length() && ",}]\n".indexOf(code.charAt(end)) < 0) {
            end++;
        }
        return Math.min(end, code.length());
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at;
    }
}
