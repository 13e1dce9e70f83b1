package plumbline.review.imports.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rank of a fix as headings have it: `P0: Add lock_timeout`, `HIGH (This Week)`.
final class Priority {

    private static final Pattern RANK =
            Pattern.compile(
                    "(?i)\\W*(?:(?<p>P[0-4])|priority\\s*(?<n>[0-9])|(?<s>critical|high|medium|low))\\b.*");

    private static final Pattern NAMED =
            Pattern.compile("(?i)\\W*(?:P[0-4]|priority\\s*\\d)\\s*[:.–—-]\\s*(.+)");

    private Priority() {}

    static Optional<String> find(String text) {
        Matcher found = RANK.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        if (found.group("n") != null) {
            return Optional.of(found.group("n"));
        }
        String named = found.group("p") == null ? found.group("s") : found.group("p");
        return Optional.of(named.toUpperCase(Locale.ROOT));
    }

    /// What stands behind a `P0:`, or empty where a heading is nothing but a rank.
    static String title(String text) {
        Matcher named = NAMED.matcher(text);
        return named.matches() ? ItemReading.title(named.group(1)) : "";
    }
}
