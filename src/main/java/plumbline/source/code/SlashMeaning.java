package plumbline.source.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Tells a slash that begins a regular expression from one that divides, by what stands before it.
final class SlashMeaning {

    private static final Set<String> BEFORE_VALUES =
            Set.of(
                    "return",
                    "typeof",
                    "case",
                    "in",
                    "of",
                    "delete",
                    "void",
                    "throw",
                    "new",
                    "else",
                    "do",
                    "instanceof",
                    "yield",
                    "await",
                    "default",
                    "extends");
    private static final Set<String> BEFORE_CONDITIONS = Set.of("if", "while", "for", "with");
    private static final int LONGEST = 12;

    private final String text;
    private final Deque<Boolean> parentheses = new ArrayDeque<>();

    /// The last character that is neither blank nor comment, and whether a value ended there.
    private int last = -1;

    private boolean literal;
    private boolean condition;
    private boolean newLine;
    private int noneBefore;

    SlashMeaning(String text) {
        this.text = text;
    }

    /// A character of code was passed.
    void passed(char c, int offset) {
        if (Character.isWhitespace(c)) {
            newLine |= c == '\n' || c == '\r';
            return;
        }
        condition = false;
        if (c == '(') {
            parentheses.push(BEFORE_CONDITIONS.contains(lastWord()));
        } else if (c == ')' && !parentheses.isEmpty()) {
            condition = parentheses.pop();
        }
        ended(offset, false);
    }

    void literalEnded(int end) {
        ended(end - 1, true);
    }

    void holeOpened(int end) {
        ended(end - 1, false);
    }

    private void ended(int offset, boolean value) {
        last = offset;
        literal = value;
        newLine = false;
    }

    /// Behind the regular expression that begins at this slash, 0 if none does.
    int endOfExpression(int slash) {
        if (slash < noneBefore || followsValue()) {
            return 0;
        }
        boolean inClass = false;
        int i = slash + 1;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            char c = text.charAt(i);
            if (c == '/' && !inClass) {
                return i + 1;
            }
            inClass = c == '[' || (inClass && c != ']');
            i += c == '\\' ? 2 : 1;
        }
        // a line that closes none is not searched again, for the sake of time
        noneBefore = i;
        return 0;
    }

    private boolean followsValue() {
        if (last < 0) {
            return false;
        }
        char c = text.charAt(last);
        return literal
                || switch (c) {
                    case ')' -> !condition;
                    case '}' -> !newLine;
                    case ']', '<' -> true;
                    case '+', '-' -> last > 0 && text.charAt(last - 1) == c;
                    default -> isName(c) && !BEFORE_VALUES.contains(lastWord());
                };
    }

    private String lastWord() {
        int from = last + 1;
        while (from > 0 && last - from < LONGEST && isName(text.charAt(from - 1))) {
            from--;
        }
        boolean member = from > 0 && text.charAt(from - 1) == '.';
        return member ? "" : text.substring(from, last + 1);
    }

    private static boolean isName(char c) {
        return Character.isJavaIdentifierPart(c);
    }
}
