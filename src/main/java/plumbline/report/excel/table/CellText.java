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

    /// What formulas begin with, in one program or another.
    private static final String SIGNS = "=+-@\t\n";

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

    /// Whether a text in UTF-8 stands in XML and in a cell as it is, without a look at each of its
    /// characters; of some that do it says no.
    public static boolean standsAsItIs(byte[] text) {
        byte before = 0;
        for (byte each : text) {
            boolean numbered = before == '_' && each == 'x';
            // half a character is a question mark in UTF-8
            boolean plain = (each >= ' ' && each != '?') || each == '\n';
            if (!plain || numbered || each == '&' || each == '<' || each == '>') {
                return false;
            }
            before = each;
        }
        return true;
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

    /// Whether a program could take it for a formula when somebody edits it, once it is legal.
    public static boolean looksLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean legal = first >= ' ' && first < Character.MIN_SURROGATE;
        return legal
                ? SIGNS.indexOf(first) >= 0
                : legal(text).codePoints().limit(1).anyMatch(each -> SIGNS.indexOf(each) >= 0);
    }
}
