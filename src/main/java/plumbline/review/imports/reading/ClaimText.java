package plumbline.review.imports.reading;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldVerdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers that a text states about an audit.
final class ClaimText {

    /// At the end of a heading: `(4/5)`, `(3/3 applicable)`, `- 4/5`.
    private static final Pattern SECTION =
            Pattern.compile(
                    ".*?(?:\\(|[-–—:]\\s+)(\\d{1,4})\\s*/\\s*(\\d{1,4})\\b([^()/]*)\\)?\\s*");

    private static final Pattern SCORE =
            Pattern.compile(
                    "(?i).*\\b(?:pass rate|compliance(?: score| rate)?|(?:overall"
                            + " )?score|pass(?:ed)? percentage)\\b.*");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,3}))?\\s*%");
    private static final Pattern OF_HUNDRED =
            Pattern.compile("(?<![\\d/])(\\d{1,3})(?:\\.(\\d{1,3}))?\\s*/\\s*100(?![\\d/])");
    private static final Pattern SHARE =
            Pattern.compile("(?<![\\d/.])(\\d{1,4})\\s*(?:/|of|out of)\\s*(\\d{1,4})\\b([^,;)]*)");
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?i)[^\\p{L}\\d]*(pass(?:ed|ing)?|partial(?:ly)?(?:"
                        + " passed)?|fail(?:ed|ing)?|n/?a|not applicable|total(?:"
                        + " checks)?|checks)(?:\\s+(?:checks|items))?\\s*[:=|]?\\s*(\\d{1,4})\\b[^/%.]*");

    /// What is longer is prose about numbers.
    private static final int LONGEST = 100;

    private ClaimText() {}

    /// What a heading says of its own section.
    static Optional<Claim> findInHeading(Heading heading) {
        Matcher found = SECTION.matcher(heading.text());
        boolean isScore = SCORE.matcher(heading.text()).matches();
        return found.matches() && !isScore
                ? Optional.of(share(found, heading.line(), heading.text()))
                : Optional.empty();
    }

    private static Claim.Share share(Matcher found, int line, String scope) {
        return new Claim.Share(
                line,
                scope,
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                found.group(3).toLowerCase(Locale.ROOT).contains("applicable"));
    }

    /// Whether a name announces a score: `Pass Rate`, `Overall Database Migrations Score`.
    static boolean isScore(String text) {
        return text.length() <= LONGEST && SCORE.matcher(text).matches();
    }

    /// What a line with a score says: the percentage, the share, or both.
    static List<Claim> ofScore(int line, String scope, String text) {
        List<Claim> claims = new ArrayList<>();
        String bare = text.replace("*", "");
        Matcher hundred = OF_HUNDRED.matcher(bare);
        Matcher percent = PERCENT.matcher(bare);
        if (hundred.find()) {
            claims.add(percent(hundred, line, scope, true));
            return claims;
        }
        if (percent.find()) {
            claims.add(percent(percent, line, scope, false));
        }
        Matcher share = SHARE.matcher(bare);
        if (share.find()) {
            claims.add(share(share, line, scope));
        }
        return claims;
    }

    private static Claim percent(Matcher found, int line, String scope, boolean score) {
        String fraction = found.group(2) == null ? "" : found.group(2);
        double value =
                Double.parseDouble(found.group(1) + "." + (fraction.isEmpty() ? "0" : fraction));
        return new Claim.Percent(line, scope, value, fraction.length(), score);
    }

    /// `✅ PASS: 17`, `Total Checks | 45`.
    static Optional<Claim> findCount(int line, String scope, String text) {
        Matcher found = COUNT.matcher(text.replace("*", "").strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(found.group(2));
        OldVerdict verdict = verdict(found.group(1).toLowerCase(Locale.ROOT));
        return Optional.of(
                verdict == null
                        ? new Claim.Checks(line, scope, count)
                        : new Claim.Verdicts(line, scope, verdict, count));
    }

    /// Nothing for a total.
    static @Nullable OldVerdict verdict(String name) {
        if (name.startsWith("pass")) {
            return OldVerdict.PASS;
        }
        if (name.startsWith("partial")) {
            return OldVerdict.PARTIAL;
        }
        if (name.startsWith("fail")) {
            return OldVerdict.FAIL;
        }
        return name.startsWith("n") ? OldVerdict.NOT_APPLICABLE : null;
    }
}
