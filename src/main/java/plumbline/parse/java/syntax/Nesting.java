package plumbline.parse.java.syntax;

import java.util.Optional;

/// Tells texts that are nested so deeply that whoever walks down their tree would not come back.
public final class Nesting {

    private static final int DEEPEST = 400;
    private static final int MOST_OPERATORS = 6_000;

    private final String text;
    private int depth;
    private int operators;
    private int branches;

    private Nesting(String text) {
        this.text = text;
    }

    /// What there is too much of, if there is.
    public static Optional<String> findExcess(String text) {
        Nesting nesting = new Nesting(text);
        int at = 0;
        while (at < text.length()) {
            at = nesting.step(at);
            if (nesting.depth > DEEPEST || nesting.branches > MOST_OPERATORS) {
                return Optional.of("nested deeper than " + DEEPEST);
            }
            if (nesting.operators > MOST_OPERATORS) {
                return Optional.of("more than " + MOST_OPERATORS + " operators in one statement");
            }
        }
        return Optional.empty();
    }

    private int step(int at) {
        switch (text.charAt(at)) {
            case '"' -> {
                return Literals.end(text, at);
            }
            case '\'' -> {
                return Literals.end(text, at);
            }
            case '/' -> {
                return afterComment(at);
            }
            case '(', '[', '{' -> {
                depth++;
                operators++;
            }
            case ')', ']', '}' -> depth = Math.max(0, depth - 1);
            case ';' -> operators = 0;
            case '+', '-', '?', ':', '!', '~', '.', '<', '>', '&', '|', '=' -> operators++;
            case 'e' -> branches += text.startsWith("else if", at) ? 1 : 0;
            default -> {
                return at + 1;
            }
        }
        return at + 1;
    }

    private int afterComment(int at) {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return at + 1;
    }
}
