package plumbline.review.imports.wording;

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
public final class ClaimText {

    /// At the end of a heading: `(4/5)`, `(3/3 applicable)`, `- 4/5`.
    private static final Pattern SECTION =
            Pattern.compile(
                    ".*?(?:\\(|[-–—:]\\s+)(\\d{1,4})\\s*/\\s*(\\d{1,4})\\b([^()/]*)\\)?\\s*");

    private static final Pattern SCORE =
            Pattern.compile(
                    "(?i).*\\b(?:pass rate|compliance(?: score| rate)?|(?:overall"
                            + " )?score|rating|pass(?:ed)? percentage)\\b.*");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,3}))?\\s*%");

    /// `54/100`, `7.5/10`, `8,5 / 10`.
    private static final Pattern POINTS =
            Pattern.compile("(?<![\\d/.,])(\\d{1,3})(?:[.,](\\d{1,3}))?\\s*/\\s*(100?)(?![\\d/])");

    /// Eight of ten are points where they are called so, and checks where these are named.
    private static final Pattern POINTED = Pattern.compile("(?i)\\b(?:score|rating)\\b");

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i)%|pass rate|\\b(?:applicable|checks?|items?|pass(?:ed)?|criteria)\\b");
    private static final Pattern SECTION_POINTS =
            Pattern.compile(
                    ".*?(?:\\(|[-–—:]\\s+)(\\d{1,2})[.,](\\d{1,2})\\s*/\\s*(100?)\\b[^()/]*\\)?\\s*");
    private static final Pattern SHARE =
            Pattern.compile("(?<![\\d/.,])(\\d{1,4})\\s*(?:/|of|out of)\\s*(\\d{1,4})\\b([^,;)]*)");
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?i)[^\\p{L}\\d]*(pass(?:ed|ing)?|partial(?:ly)?(?:"
                        + " passed)?|fail(?:ed|ing)?|n/?a|not applicable|total(?:"
                        + " checks)?|checks)(?:\\s+(?:checks|items))?\\s*[:=|]?\\s*(\\d{1,4})\\b[^/%.]*");

    /// What is longer is prose about numbers.
    private static final int LONGEST = 100;

    private ClaimText() {}

    /// What a heading says of its own section.
    public static Optional<Claim> findInHeading(int line, String text) {
        if (SCORE.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher share = SECTION.matcher(text);
        if (share.matches()) {
            return Optional.of(share(share, line, text));
        }
        Matcher points = SECTION_POINTS.matcher(text);
        return points.matches() ? Optional.of(points(points, line, text)) : Optional.empty();
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
    public static boolean isScore(String text) {
        return text.length() <= LONGEST && SCORE.matcher(text).matches();
    }

    /// What a line with a score says: its points, or the percentage, the share, or both.
    public static List<Claim> ofScore(int line, String scope, String text) {
        List<Claim> claims = new ArrayList<>();
        String bare = text.replace("*", "");
        Matcher points = POINTS.matcher(bare);
        if (points.find() && arePoints(points, bare)) {
            claims.add(points(points, line, scope));
            return claims;
        }
        Matcher percent = PERCENT.matcher(bare);
        if (percent.find()) {
            claims.add(percent(percent, line, scope));
        }
        Matcher share = SHARE.matcher(bare);
        if (share.find()) {
            claims.add(share(share, line, scope));
        }
        return claims;
    }

    private static boolean arePoints(Matcher found, String text) {
        boolean named = POINTED.matcher(text).find() && !COUNTED.matcher(text).find();
        boolean may = number(found) <= Integer.parseInt(found.group(3));
        return may && (named || found.group(2) != null || found.group(3).equals("100"));
    }

    private static Claim.Score points(Matcher found, int line, String scope) {
        int all = Integer.parseInt(found.group(3));
        return new Claim.Score(line, scope, number(found), fraction(found).length(), all);
    }

    private static Claim.Percent percent(Matcher found, int line, String scope) {
        return new Claim.Percent(line, scope, number(found), fraction(found).length());
    }

    private static double number(Matcher found) {
        return Double.parseDouble(found.group(1) + "." + fraction(found) + "0");
    }

    private static String fraction(Matcher found) {
        return found.group(2) == null ? "" : found.group(2);
    }

    /// `✅ PASS: 17`, `Total Checks | 45`.
    public static Optional<Claim> findCount(int line, String scope, String text) {
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
    public static @Nullable OldVerdict verdict(String name) {
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
