package plumbline.check.up.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds e-mail addresses that are not on a name reserved for examples.
final class PersonalAddress {

    private static final int LONGEST_NAME = 64;

    /// Seven labels and the last, each behind a dot.
    private static final int LONGEST_DOMAIN = 8 * 64;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,5}\\.[A-Za-z]{2,24})");
    private static final Pattern RESERVED =
            Pattern.compile(
                    "(.*\\.)?(example|test|invalid|localhost|local)(\\.(com|org|net))?|(.*\\.)?users\\.noreply\\.github\\.com");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?i)(no-?reply|do-?not-?reply|support|info|admin|administrator|system|root|postgres|hello|contact|sales|billing|help|team|test|user|dev)\\d*@.*");

    private PersonalAddress() {}

    /// The first address in a text, `office` for those of a role too; the offset of it.
    static Optional<Integer> find(String text, boolean office) {
        Matcher matcher = ADDRESS.matcher(text);
        int from = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, from))) {
            // only around the sign: trying each letter of a large file takes long
            matcher.region(
                    Math.max(from, at - LONGEST_NAME),
                    Math.min(text.length(), at + 1 + LONGEST_DOMAIN));
            if (matcher.find()) {
                if (isPersonal(text, matcher, office)) {
                    return Optional.of(matcher.start());
                }
                from = matcher.end();
            }
        }
        return Optional.empty();
    }

    private static boolean isPersonal(String text, Matcher matcher, boolean office) {
        boolean url = matcher.start() > 0 && "/:".indexOf(text.charAt(matcher.start() - 1)) >= 0;
        boolean reserved = RESERVED.matcher(matcher.group(1).toLowerCase(Locale.ROOT)).matches();
        return !url && !reserved && (office || !OFFICE.matcher(matcher.group()).matches());
    }
}
