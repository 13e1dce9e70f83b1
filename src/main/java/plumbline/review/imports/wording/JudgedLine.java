package plumbline.review.imports.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that names a check and its verdict: `Name: PASS (why)`, `FAIL - Name`, `Name [PASS]:
/// why`, `Name ❌`.
public record JudgedLine(String name, VerdictText verdict) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s[-–—→]+\\s+|:\\s+|\\s=>\\s*");
    private static final String WORD = "(?<verdict>PASS(?:ED)?|FAIL(?:ED)?|PARTIAL|N/A)";
    private static final Pattern FIRST =
            Pattern.compile(
                    "(?s)[*\\[(]*"
                            + WORD
                            + "[\\])*]*(?:\\s*[:–—-]\\s*|(?<=[\\])]\\*{0,2})\\s+)[*\\s]*(?<name>\\S.*)");
    private static final Pattern BRACKETED =
            Pattern.compile("[(\\[]" + WORD + "[)\\]]\\**\\s*(?:$|[:–—-])");
    private static final Pattern ENDING = Pattern.compile("(?s)|[(–—-].*");
    private static final Pattern SIGN = Pattern.compile("\\s(?=[✅✔✓❌✗✘✖⚠])");

    public static Optional<JudgedLine> find(String text) {
        return split(text, SEPARATOR)
                .or(() -> first(text))
                .or(() -> bracketed(text))
                .or(() -> signed(text));
    }

    /// The verdict stands behind the first such sign that one follows.
    private static Optional<JudgedLine> split(String text, Pattern between) {
        Matcher found = between.matcher(text);
        while (found.find()) {
            Optional<VerdictText> verdict = VerdictText.findInLine(text.substring(found.end()));
            if (verdict.isPresent() && found.start() > 0) {
                return Optional.of(new JudgedLine(text.substring(0, found.start()), verdict.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<JudgedLine> first(String text) {
        Matcher found = FIRST.matcher(text);
        return found.matches()
                ? VerdictText.find(found.group("verdict"))
                        .map(each -> new JudgedLine(found.group("name"), each))
                : Optional.empty();
    }

    private static Optional<JudgedLine> bracketed(String text) {
        Matcher found = BRACKETED.matcher(text);
        if (!found.find() || found.start() == 0) {
            return Optional.empty();
        }
        String said = found.group("verdict") + ": " + text.substring(found.end());
        return VerdictText.find(said)
                .map(each -> new JudgedLine(text.substring(0, found.start()), each));
    }

    /// `Lock timeout ❌ (none set)`.
    private static Optional<JudgedLine> signed(String text) {
        Matcher found = SIGN.matcher(text);
        if (!found.find() || text.substring(0, found.start()).isBlank()) {
            return Optional.empty();
        }
        String rest = text.substring(found.end());
        boolean ends = ENDING.matcher(VerdictText.unsigned(rest)).matches();
        return ends
                ? VerdictText.find(rest)
                        .map(each -> new JudgedLine(text.substring(0, found.start()), each))
                : Optional.empty();
    }
}
