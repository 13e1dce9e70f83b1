package plumbline.gui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of code and how it is coloured. For reading pleasure only: no verdict rests on it.
record CodeToken(Kind kind, String text) {

    enum Kind {
        PLAIN,
        COMMENT,
        STRING,
        NUMBER,
        KEYWORD;

        String styleName() {
            return "code-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Each alternative that begins to match also ends: one that read far and then failed would be
    /// tried again at the next character, and take quadratic time.
    private static final Pattern TOKENS =
            Pattern.compile(
                    """
                    (?<COMMENT>--[^\\n]*|(?<![:\\w])//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)|^\\h*\\#[^\\n]*)\
                    |(?<STRING>'(?:[^'\\\\\\n]|\\\\.)*+'?|"(?:[^"\\\\\\n]|\\\\.)*+"?|`(?:[^`\\\\]|\\\\(?s:.))*+`?)\
                    |(?<NUMBER>\\b\\d[\\w.]*+)\
                    |(?<WORD>[A-Za-z_][A-Za-z_0-9]*+)\
                    """,
                    Pattern.MULTILINE);

    /// Of SQL and of the scripts around it; SQL's are known in either case.
    private static final Set<String> KEYWORDS =
            Set.of(
                    ("add all alter and as asc async await begin between boolean by cascade case"
                                    + " catch check class column comment commit concurrently const"
                                    + " constraint create database default delete desc distinct do"
                                    + " drop else end enum exists export extends extension false"
                                    + " for foreign from function grant group if implements import"
                                    + " in index insert interface into is join key language let"
                                    + " limit new not null of on or order package policy primary"
                                    + " private protected public references return returns"
                                    + " rollback row schema select sequence set static table then"
                                    + " throw to trigger true try type unique update using values"
                                    + " var view void when where while with")
                            .split(" "));

    static List<CodeToken> of(String code) {
        List<CodeToken> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(code);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                tokens.add(new CodeToken(Kind.PLAIN, code.substring(end, matcher.start())));
            }
            tokens.add(new CodeToken(kind(matcher), matcher.group()));
            end = matcher.end();
        }
        if (end < code.length()) {
            tokens.add(new CodeToken(Kind.PLAIN, code.substring(end)));
        }
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("COMMENT") != null) {
            return Kind.COMMENT;
        }
        if (matcher.group("STRING") != null) {
            return Kind.STRING;
        }
        if (matcher.group("NUMBER") != null) {
            return Kind.NUMBER;
        }
        return KEYWORDS.contains(matcher.group().toLowerCase(Locale.ROOT))
                ? Kind.KEYWORD
                : Kind.PLAIN;
    }
}
