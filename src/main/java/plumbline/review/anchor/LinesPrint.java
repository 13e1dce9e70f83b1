package plumbline.review.anchor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What lines that follow each other are known by: how many they are, a sum that is quick to
/// compare and rarely the same for others, and a digest that never is.
record LinesPrint(int count, int sum, String digest) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,7}):([0-9a-f]{8}):([0-9a-f]{32})");

    /// Empty when it is none.
    static Optional<LinesPrint> find(String written) {
        Matcher form = FORM.matcher(written);
        return form.matches()
                ? Optional.of(
                        new LinesPrint(
                                Integer.parseInt(form.group(1)),
                                Integer.parseUnsignedInt(form.group(2), 16),
                                form.group(3)))
                : Optional.empty();
    }

    String written() {
        return "%d:%08x:%s".formatted(count, sum, digest);
    }
}
