package plumbline.report.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody sees where a line of Markdown is shown.
public final class Shown {

    private static final Pattern LINK =
            Pattern.compile("(?<!\\\\)\\[((?:[^\\]\\\\]|\\\\.)*)]\\([^)]*\\)");
    private static final Pattern MASKED =
            Pattern.compile("\\\\([!-/:-@\\[-`{-~])|&(?:#(\\d+)|(lt|amp));|<br>");

    private Shown() {}

    public static String text(String markdown) {
        String unlinked = LINK.matcher(markdown).replaceAll("$1");
        return MASKED.matcher(unlinked).replaceAll(each -> Matcher.quoteReplacement(sign(each)));
    }

    private static String sign(MatchResult found) {
        if (found.group(1) != null) {
            return found.group(1);
        }
        if (found.group(2) != null) {
            return Character.toString(Integer.parseInt(found.group(2)));
        }
        if (found.group(3) != null) {
            return found.group(3).equals("lt") ? "<" : "&";
        }
        return "\n";
    }
}
