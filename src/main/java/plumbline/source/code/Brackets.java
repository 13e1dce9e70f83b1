package plumbline.source.code;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Where each bracket of a code is closed; the code has blanks for comments and strings.
public final class Brackets {

    private final String code;
    private final int[] closings;

    private Brackets(String code, int[] closings) {
        this.code = code;
        this.closings = closings;
    }

    public static Brackets of(String code) {
        int[] closings = new int[code.length()];
        Arrays.fill(closings, code.length());
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '{' || c == '(' || c == '[') {
                open.push(i);
            } else if ((c == '}' || c == ')' || c == ']') && !open.isEmpty()) {
                closings[open.pop()] = i;
            }
        }
        return new Brackets(code, closings);
    }

    public String code() {
        return code;
    }

    /// Where a bracket that opens at an offset is closed, or the end of the code.
    public int closing(int open) {
        return open < closings.length ? closings[open] : closings.length;
    }

    /// Where an expression that begins at an offset is over.
    public int end(int start) {
        int at = start;
        while (at < code.length()) {
            char c = code.charAt(at);
            if (";,)]}".indexOf(c) >= 0 || (c == '\n' && at > start && isOver(at))) {
                return at;
            }
            at = "([{".indexOf(c) >= 0 ? closing(at) + 1 : at + 1;
        }
        return code.length();
    }

    /// Whether a new statement begins behind the end of a line.
    private boolean isOver(int line) {
        int next = line;
        while (next < code.length() && Character.isWhitespace(code.charAt(next))) {
            next++;
        }
        return next == code.length() || Character.isJavaIdentifierStart(code.charAt(next));
    }
}
