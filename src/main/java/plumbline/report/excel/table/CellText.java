package plumbline.report.excel.table;

import plumbline.report.XmlCharacters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes of any text what a cell can hold, without changing what it says.
public final class CellText {

    /// The most that a cell of Excel holds.
    public static final int MOST = 32_767;

    /// Excel takes it for a character by its number.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /// Without characters that XML cannot hold; ends of lines as Excel has them.
    public static String legal(String text) {
        return isPlain(text)
                ? text
                : text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .codePoints()
                        .filter(XmlCharacters::isLegal)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    /// Nearly every text is, and there are very many.
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean plain = each >= ' ' ? each < Character.MIN_SURROGATE : each == '\n';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /// The text in pieces that each fit into a cell.
    public static List<String> pieces(String text) {
        if (text.length() <= MOST) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > MOST) {
            int to = from + MOST;
            if (Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            pieces.add(text.substring(from, to));
            from = to;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /// So that what looks like the number of a character stays as it is.
    public static String escaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    /// Whether a program could take it for a formula when somebody edits it.
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\n".indexOf(text.charAt(0)) >= 0;
    }
}
