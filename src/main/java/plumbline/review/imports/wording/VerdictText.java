package plumbline.review.imports.wording;

import plumbline.review.imports.document.OldVerdict;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Verdicts as people write them: `✅ PASS`, `**FAIL**`, `Partial (why)`, `❌ MISSING`, `n/a`.
///
/// `more` is what stands behind the verdict; `bySign` tells that only a sign was there, and no word
/// that means a verdict.
public record VerdictText(OldVerdict verdict, String more, boolean bySign) {

    private static final Pattern SIGN =
            Pattern.compile(
                    "(?:(?<pass>[✅✔☑✓🟢👍]|:white_check_mark:|:heavy_check_mark:)"
                            + "|(?<partial>⚠|🟡|🟠|◐|🔶|:warning:)"
                            + "|(?<fail>[❌❎✗✘⛔🔴🚫✖👎]|:x:)"
                            + "|(?<none>➖|⚪|⏭))\\uFE0F?\\s*");
    private static final Pattern WORD =
            Pattern.compile(
                    "(?iu)(?:(?<partial>(?:TEILWEISE|TEILS)(?:"
                        + " (?:BESTANDEN|ERFÜLLT|UMGESETZT|VORHANDEN|KONFORM))?|PARTIAL(?:LY)?(?:"
                        + " (?:PASS(?:ED)?|COMPLIANT|MET|COMPLIANCE|IMPLEMENTED))?|WARN(?:ING)?|NEEDS"
                        + " (?:WORK|IMPROVEMENT))"
                        + "|(?<pass>PASS(?:ED|ES|ING)?|OK|YES|TRUE|BESTANDEN|ERFÜLLT|JA|I\\.\\s?O\\."
                        + "|UMGESETZT|VORHANDEN|KONFORM|COMPLIANT|MET|IMPLEMENTED)"
                        + "|(?<fail>FAIL(?:ED|S|URE|ING)?|NON-?COMPLIANT|NOT"
                        + " (?:MET|IMPLEMENTED|CONFIGURED|FOUND|PASSED|OK|COMPLIANT)|MISSING|NO|FALSE|NICHT"
                        + " (?:BESTANDEN|ERFÜLLT|UMGESETZT|VORHANDEN|KONFORM|OK)|NEIN"
                        + "|N\\.\\s?I\\.\\s?O\\.|FEHLT|FEHLEND)"
                        + "|(?<none>N/?A|N\\.\\s?[AZ]\\.|ENTFÄLLT|NICHT"
                        + " (?:ANWENDBAR|ZUTREFFEND|RELEVANT)|NOT"
                        + " APPLICABLE)|(?<open>UNKNOWN|OFFEN|NICHT"
                        + " GEPRÜFT|UNGEPRÜFT|TODO|TBD|OPEN|PENDING|NOT"
                        + " (?:REVIEWED|TESTED|CHECKED|VERIFIED)|UNVERIFIED|SKIPPED))(?![\\w/-])");
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?s)(?:[^\\p{L}\\p{N}\\s]+\\s*)?(?:PASS(?:ED)?|FAIL(?:ED)?|PARTIAL(?:LY)?|N/A"
                            + "|Pass(?:ed)?|Fail(?:ed)?|Partial|UNKNOWN|MISSING)"
                            + "(?:\\s*[✅✔❌⚠]\\uFE0F?)?(?:\\s*[(\\[\\-–—:;,.].*)?");
    private static final Pattern TIES = Pattern.compile("^[-–—:;,.]+\\s*");
    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?<!\\w)_|_(?!\\w)|[*`~\\[\\]]"
                        + "|(?i:</?(?:span|font|b|i|u|em|strong|mark|code|small|sup|sub)\\b[^<>]*+>)");

    /// What somebody struck out holds no more.
    private static final Pattern STRUCK =
            Pattern.compile("(?is)~~[^~]++~~|<(del|s|strike)\\b[^<>]*+>[^<]*+</\\1>");

    /// The verdict that a cell begins with. A word counts before a sign.
    public static Optional<VerdictText> find(String cell) {
        String bare = bare(cell);
        Matcher sign = SIGN.matcher(bare);
        boolean signed = sign.lookingAt();
        String rest = signed ? bare.substring(sign.end()) : bare;
        Matcher word = WORD.matcher(rest);
        if (word.lookingAt()) {
            return Optional.of(new VerdictText(verdict(word), rest.substring(word.end()), false));
        }
        return signed ? Optional.of(new VerdictText(verdict(sign), rest, true)) : Optional.empty();
    }

    private static String bare(String text) {
        String holding = STRUCK.matcher(text).replaceAll("");
        return MARKUP.matcher(holding).replaceAll("").strip();
    }

    /// A verdict in running text: only the four words of a verdict, and only where nothing but a
    /// remark follows.
    public static Optional<VerdictText> findInLine(String text) {
        String bare = bare(text);
        return ALONE.matcher(bare).matches() ? find(bare) : Optional.empty();
    }

    /// By the sign that a text begins with, whatever follows it.
    public static Optional<VerdictText> findBySign(String text) {
        Matcher sign = SIGN.matcher(text.strip());
        return sign.lookingAt()
                ? Optional.of(new VerdictText(verdict(sign), unsigned(text), true))
                : Optional.empty();
    }

    /// Whether a text is a verdict and no more, as the heading over all that passed is.
    public static boolean isOnlyVerdict(String text) {
        return findInLine(text).isPresent()
                || find(text).filter(each -> each.more().isBlank()).isPresent();
    }

    /// Whether a text begins with a sign for a verdict.
    public static boolean isSigned(String text) {
        return SIGN.matcher(text.strip()).lookingAt();
    }

    /// Without the sign at the front.
    public static String unsigned(String text) {
        Matcher sign = SIGN.matcher(text.strip());
        return sign.lookingAt() ? text.strip().substring(sign.end()) : text.strip();
    }

    /// What stands behind the verdict, without what ties it to it.
    public String reason() {
        String rest = TIES.matcher(more.strip()).replaceFirst("");
        boolean wrapped = rest.startsWith("(") && rest.endsWith(")");
        return wrapped ? rest.substring(1, rest.length() - 1).strip() : rest;
    }

    private static OldVerdict verdict(Matcher found) {
        if (found.group("partial") != null) {
            return OldVerdict.PARTIAL;
        }
        if (found.group("pass") != null) {
            return OldVerdict.PASS;
        }
        if (found.group("fail") != null) {
            return OldVerdict.FAIL;
        }
        return found.group("none") != null ? OldVerdict.NOT_APPLICABLE : OldVerdict.OPEN;
    }
}
