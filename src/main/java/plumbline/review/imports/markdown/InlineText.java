package plumbline.review.imports.markdown;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a piece of a line says to those who see it: masked signs, entities and `<br>` are the signs
/// that they stand for. Code, links and emphasis stay as they are written.
final class InlineText {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,4}));");
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private final String markdown;
    private final String lineBreak;
    private final Matcher breaks;
    private final Matcher entity;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private InlineText(String markdown, String lineBreak) {
        this.markdown = markdown;
        this.lineBreak = lineBreak;
        this.breaks = BREAK.matcher(markdown);
        this.entity = ENTITY.matcher(markdown);
    }

    /// In one line.
    static String line(String markdown) {
        return new InlineText(markdown, " ").read().strip();
    }

    /// With an end of line for each `<br>`.
    static String lines(String markdown) {
        return new InlineText(markdown, "\n").read().strip();
    }

    /// Whether the sign here is a `\` that makes text of the sign behind it.
    static boolean masks(String markdown, int at) {
        return markdown.charAt(at) == '\\'
                && at + 1 < markdown.length()
                && isPunctuation(markdown.charAt(at + 1));
    }

    /// Behind what stands together: code, a masked sign, or one sign.
    static int next(String markdown, int at) {
        if (CodeSpan.mayBegin(markdown, at)) {
            return CodeSpan.end(markdown, at);
        }
        return at + (masks(markdown, at) ? 2 : 1);
    }

    private static boolean isPunctuation(char sign) {
        return sign > ' ' && sign < 0x7F && !Character.isLetterOrDigit(sign);
    }

    private String read() {
        while (at < markdown.length()) {
            if (masks(markdown, at)) {
                replace(at + 2, markdown.substring(at + 1, at + 2));
            } else if (breaks.region(at, markdown.length()).lookingAt()) {
                replace(breaks.end(), lineBreak);
            } else if (entity.region(at, markdown.length()).lookingAt()) {
                replace(entity.end(), sign());
            } else {
                take(next(markdown, at));
            }
        }
        return text.toString();
    }

    private void take(int end) {
        replace(end, markdown.substring(at, end));
    }

    private void replace(int end, String by) {
        text.append(by);
        at = end;
    }

    /// What an entity stands for; one that nobody knows stays.
    private String sign() {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3), entity.group());
        }
        int number =
                entity.group(1) != null
                        ? Integer.parseInt(entity.group(1))
                        : Integer.parseInt(entity.group(2), 16);
        boolean known =
                Character.isValidCodePoint(number)
                        && Character.getType(number) != Character.SURROGATE;
        return known ? Character.toString(number) : entity.group();
    }
}
