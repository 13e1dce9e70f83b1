package plumbline.report.markdown;

import java.util.stream.Collectors;

/// Writes text so that Markdown shows it as it is.
final class Escaping {

    private static final String ALWAYS = "\\`*[]$";
    private static final String AT_START = "=>#+-";

    /// What a control sign looks like stands so far behind it.
    private static final int PICTURES = 0x2400;

    private final String raw;
    private final StringBuilder out = new StringBuilder();

    private Escaping(String raw) {
        this.raw = raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// A text; its lines stay in one line, with breaks between them.
    static String text(String raw) {
        Escaping escaping = new Escaping(raw);
        for (int i = 0; i < escaping.raw.length(); i++) {
            escaping.write(i);
        }
        return escaping.out.toString();
    }

    private void write(int at) {
        char sign = raw.charAt(at);
        if (sign == '\n') {
            out.append("<br>");
        } else if (isInvisible(sign)) {
            out.append("&#").append((int) sign).append(';');
        } else if (sign == '<' && !isApart(next(at))) {
            out.append("&lt;");
        } else if (sign == '&' && (next(at) == '#' || Character.isLetter(next(at)))) {
            out.append("&amp;");
        } else {
            out.append(isMarkup(sign, at) ? "\\" : "").append(sign);
        }
    }

    private boolean isMarkup(char sign, int at) {
        return switch (sign) {
            case '_' -> isApart(beside(at, -1)) || isApart(beside(at, 1));
            case '~' -> previous(at) == '~' || next(at) == '~';
            case '.', ')' -> isNumbering(at);
            default -> ALWAYS.indexOf(sign) >= 0 || (at == 0 && AT_START.indexOf(sign) >= 0);
        };
    }

    /// `1.` at the front.
    private boolean isNumbering(int at) {
        return at > 0
                && at < 10
                && raw.substring(0, at).chars().allMatch(each -> each >= '0' && each <= '9')
                && (next(at) == ' ' || next(at) == 0);
    }

    /// A line of code, in which nothing can be masked: blanks for all that is blank, pictures for
    /// signs that nobody sees.
    static String visible(String line) {
        return line.chars().mapToObj(Escaping::visible).collect(Collectors.joining());
    }

    private static String visible(int sign) {
        if (Character.isWhitespace(sign)) {
            return " ";
        }
        if (sign < ' ') {
            return Character.toString(PICTURES + sign);
        }
        return isInvisible((char) sign) ? "\uFFFD" : Character.toString((char) sign);
    }

    /// Signs that control a terminal, or turn the direction of text.
    static boolean isInvisible(char sign) {
        return Character.isISOControl(sign)
                || (sign >= '\u202A' && sign <= '\u202E')
                || (sign >= '\u2066' && sign <= '\u2069');
    }

    /// Neither part of a word nor the begin of a tag.
    private static boolean isApart(char sign) {
        return !Character.isLetterOrDigit(sign) && "/!?".indexOf(sign) < 0;
    }

    /// Beside a row of the same sign.
    private char beside(int at, int step) {
        int beside = at;
        while (sign(beside, step) == raw.charAt(at)) {
            beside += step;
        }
        return sign(beside, step);
    }

    private char previous(int at) {
        return sign(at, -1);
    }

    private char next(int at) {
        return sign(at, 1);
    }

    private char sign(int at, int step) {
        int beside = at + step;
        return beside >= 0 && beside < raw.length() ? raw.charAt(beside) : 0;
    }
}
