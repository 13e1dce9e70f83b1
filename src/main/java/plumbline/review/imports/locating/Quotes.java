package plumbline.review.imports.locating;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells which texts are code that says something.
final class Quotes {

    /// Letters and digits that code needs to be no accident.
    private static final int TELLING = 8;

    /// A line that only code ends so.
    private static final Pattern CODE = Pattern.compile(".*(?:[;{]|\\)[,;]?)\\s*");

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\d]");

    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)//.*");

    /// What code has and sentences do not.
    private static final Pattern CODE_SIGN = Pattern.compile("[{}=;]|\\w\\(");

    private Quotes() {}

    /// A single word is no code.
    static boolean saysEnough(String quoted) {
        return weight(quoted) >= TELLING && SIGN.matcher(quoted).find();
    }

    /// A whole line of evidence if that is code, without what is said behind it.
    static Optional<String> findCode(String line) {
        String text = COMMENT.matcher(line).replaceFirst("").strip();
        boolean code =
                text.indexOf('`') < 0
                        && weight(text) >= 2 * TELLING
                        && CODE.matcher(text).matches()
                        && CODE_SIGN.matcher(text).find();
        return code ? Optional.of(text) : Optional.empty();
    }

    private static long weight(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }
}
