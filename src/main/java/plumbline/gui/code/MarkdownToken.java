package plumbline.gui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what is coloured in Markdown: headings, code, and the lines that only draw something.
final class MarkdownToken {

    private static final Pattern TOKENS =
            Pattern.compile(
                    "^(?<HEADING>#{1,6}\\h[^\\n]*+)"
                            + "|^(?<RULE>\\|?\\h?:?-{3}[|\\h:-]*+)$"
                            + "|(?<CODE>`[^`\\n]*+`)"
                            + "|(?<STRONG>\\*\\*[^*\\n]++\\*\\*)"
                            + "|^(?<QUOTE>>[^\\n]*+)",
                    Pattern.MULTILINE);

    private MarkdownToken() {}

    static List<CodeToken> of(String text) {
        List<CodeToken> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                tokens.add(
                        new CodeToken(CodeToken.Kind.PLAIN, text.substring(end, matcher.start())));
            }
            tokens.add(new CodeToken(kind(matcher), matcher.group()));
            end = matcher.end();
        }
        if (end < text.length()) {
            tokens.add(new CodeToken(CodeToken.Kind.PLAIN, text.substring(end)));
        }
        return tokens;
    }

    private static CodeToken.Kind kind(Matcher matcher) {
        if (matcher.group("HEADING") != null) {
            return CodeToken.Kind.KEYWORD;
        }
        if (matcher.group("CODE") != null) {
            return CodeToken.Kind.STRING;
        }
        return matcher.group("STRONG") == null ? CodeToken.Kind.COMMENT : CodeToken.Kind.NUMBER;
    }
}
