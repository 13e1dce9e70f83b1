package plumbline.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes passwords, keys and tokens unreadable in text that is shown or exported.
public final class Secrets {

    /// What a secret is replaced by.
    public static final String MASK = "••••";

    /// What stands for a value that comes from elsewhere is no secret.
    private static final String NO_PLACEHOLDER =
            "(?!(?:\\$\\{[^}']{1,100}}|\\$\\d+|:\\w{1,60}|%s|\\?)')";

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(
                            "(?i)\\bPASSWORD\\s+(?:E)?'" + NO_PLACEHOLDER + "((?:[^']|''){1,500})'",
                            "password"),
                    new Kind(
                            "(?i)\\b(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis|amqp|sqlserver)"
                                    + "(?:\\+\\w+)?://[^\\s:/@'\"`]{0,200}:([^\\s@'\"`$]{1,200})@",
                            "://"),
                    new Kind(
                            "(?i)\\b\\w{0,40}(?:password|passwd|pwd|secret|api_?key|access_?key|token)"
                                + "\\w{0,20}['\"]?\\s{0,4}[:=]\\s{0,4}['\"]([^'\"$\\s]{1,500})['\"]",
                            "password",
                            "passwd",
                            "pwd",
                            "secret",
                            "key",
                            "token"),
                    new Kind("\\b(AKIA[0-9A-Z]{16})\\b", "akia"),
                    new Kind("\\b(eyJ[\\w-]{8,2000}\\.[\\w-]{8,4000}\\.[\\w-]{8,2000})\\b", "eyj"),
                    new Kind(
                            "-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----([^-]{1,8000})-----END",
                            "private key"));

    private Secrets() {}

    /// What secrets look like, alone in the first group, and words of which one is in each.
    private record Kind(Pattern pattern, List<String> words) {

        Kind(String pattern, String... words) {
            this(Pattern.compile(pattern), List.of(words));
        }
    }

    public static String mask(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String masked = text;
        for (Kind kind : KINDS) {
            // most texts hold none of the words, and looking for them is far quicker
            if (kind.words().stream().anyMatch(lower::contains)) {
                masked = mask(masked, kind.pattern());
            }
        }
        return masked;
    }

    private static String mask(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int from = 0;
        do {
            masked.append(text, from, matcher.start(1)).append(MASK);
            from = matcher.end(1);
        } while (matcher.find());
        return masked.append(text, from, text.length()).toString();
    }
}
