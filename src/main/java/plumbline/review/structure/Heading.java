package plumbline.review.structure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a brace or an arrow is the body of, by reading what stands before it.
final class Heading {

    private static final Set<String> CONTROL =
            Set.of(
                    "if",
                    "for",
                    "while",
                    "switch",
                    "catch",
                    "with",
                    "synchronized",
                    "when",
                    "using");

    /// What may stand between the parameters and the body.
    private static final Pattern RESULT = Pattern.compile("(?s)(:|throws\\b|error\\b).*");

    private static final Pattern VARIABLE =
            Pattern.compile("([\\p{Alnum}_$]+)\\s*[?!]?\\s*(:[^:]*)?$");

    private static final String TYPE = "_$<>.,|&[] \t?!:";
    private static final int LONGEST = 200;

    private final String text;
    private final String code;
    private final int[] openings;

    /// `openings` says for each closing bracket where it is opened, or -1.
    Heading(String text, String code, int[] openings) {
        this.text = text;
        this.code = code;
        this.openings = openings;
    }

    /// A name, where it begins, and whether it is that of a function.
    record Named(String label, int start, boolean function) {

        Named asFunction() {
            return new Named(label + "()", start, true);
        }
    }

    /// What a brace is the body of.
    Optional<Named> ofBrace(int brace) {
        CodeCursor cursor = new CodeCursor(code, brace);
        if (cursor.took("=>")) {
            return ofArrow(cursor.at());
        }
        Optional<Named> value = assigned(cursor);
        return value.isPresent() ? value : method(cursor);
    }

    /// What an arrow is the body of.
    Optional<Named> ofArrow(int arrow) {
        CodeCursor cursor = new CodeCursor(code, arrow);
        if (!skippedParameters(cursor) && cursor.name().isEmpty()) {
            return Optional.empty();
        }
        cursor.took("async");
        return assigned(cursor).map(Named::asFunction);
    }

    private Optional<Named> method(CodeCursor cursor) {
        if (!skippedParameters(cursor)) {
            return Optional.empty();
        }
        cursor.took("*");
        if (cursor.took("function")) {
            cursor.took("async");
            return assigned(cursor).map(Named::asFunction);
        }
        String name = cursor.name();
        return name.isEmpty() || CONTROL.contains(name)
                ? Optional.empty()
                : Optional.of(new Named(name, cursor.at(), true).asFunction());
    }

    /// Goes before the parameters of a function and the type that it gives.
    private boolean skippedParameters(CodeCursor cursor) {
        if (cursor.before() != ')') {
            int from = typeStart(cursor.at());
            String result = code.substring(from, cursor.at()).strip();
            if (!RESULT.matcher(result).matches()) {
                return false;
            }
            cursor.moveTo(from);
        }
        return cursor.before() == ')' && skippedBracket(cursor);
    }

    private int typeStart(int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && isType(code.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isType(char c) {
        return Character.isLetterOrDigit(c) || TYPE.indexOf(c) >= 0;
    }

    private boolean skippedBracket(CodeCursor cursor) {
        int opening = openings[cursor.at() - 1];
        if (opening >= 0) {
            cursor.moveTo(opening);
        }
        return opening >= 0;
    }

    /// The name of the property or variable that a value is given to.
    private Optional<Named> assigned(CodeCursor cursor) {
        return switch (cursor.before()) {
            case ':' -> {
                cursor.moveTo(cursor.at() - 1);
                yield property(cursor);
            }
            case '=' -> {
                cursor.moveTo(cursor.at() - 1);
                yield variable(cursor);
            }
            default -> Optional.empty();
        };
    }

    private Optional<Named> property(CodeCursor cursor) {
        char before = cursor.before();
        boolean quoted = before == '"' || before == '\'';
        String label = quoted ? quoted(cursor, before) : cursor.name();
        int start = cursor.at();
        return label.isEmpty() || "{,".indexOf(cursor.before()) < 0
                ? Optional.empty()
                : Optional.of(new Named(label, start, false));
    }

    private String quoted(CodeCursor cursor, char quote) {
        int closing = cursor.at() - 1;
        int opening = closing - 1;
        while (opening > 0 && closing - opening < LONGEST && code.charAt(opening) != quote) {
            opening--;
        }
        cursor.moveTo(Math.max(opening, 0));
        return code.startsWith(String.valueOf(quote), opening)
                ? text.substring(opening + 1, closing)
                : "";
    }

    /// What a file exports as a whole needs no name.
    private Optional<Named> variable(CodeCursor cursor) {
        if (cursor.before() == '}') {
            skippedBracket(cursor);
        }
        int from = typeStart(cursor.at());
        Matcher variable = VARIABLE.matcher(code.substring(from, cursor.at()));
        return variable.find() && !variable.group(1).equals("exports")
                ? Optional.of(new Named(variable.group(1), from + variable.start(1), false))
                : Optional.empty();
    }
}
