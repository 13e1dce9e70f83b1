package plumbline.review.imports.markdown;

/// Finds code in a line: it stands between two rows of as many ticks.
final class CodeSpan {

    private static final char TICK = '`';

    private CodeSpan() {}

    /// Whether a row of ticks begins here.
    static boolean mayBegin(String text, int at) {
        return text.charAt(at) == TICK;
    }

    /// Behind the code that begins here; behind the ticks alone where none close it.
    static int end(String text, int at) {
        int inside = behindTicks(text, at);
        int close = text.indexOf(TICK, inside);
        while (close >= 0) {
            int behind = behindTicks(text, close);
            if (behind - close == inside - at) {
                return behind;
            }
            close = text.indexOf(TICK, behind);
        }
        return inside;
    }

    private static int behindTicks(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == TICK) {
            end++;
        }
        return end;
    }
}
