package plumbline.framework.sql;

import plumbline.framework.Configured;
import plumbline.source.SourceDocument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A configuration written as a JavaScript object, read for the plain values of its properties.
public final class ConfigText {

    private static final String VALUE =
            "\\s*:\\s*(?:\"(?<d>[^\"\\n]*)\"|'(?<s>[^'\\n]*)'|`(?<t>[^`$]*)`"
                    + "|env\\(\\s*[\"'](?<call>\\w+)[\"']\\s*\\)"
                    + "|(?:process\\.)?env\\.(?<dot>\\w+)"
                    + "|process\\.env\\[\\s*[\"'](?<index>\\w+)[\"']\\s*])";

    private final SourceDocument document;
    private final String text;

    public ConfigText(SourceDocument document) {
        this.document = document;
        this.text = withoutComments(document.text());
    }

    /// The value of a property anywhere in the object; `${NAME}` where the environment gives it.
    public Optional<Configured<String>> findValue(String property) {
        return findValue(property, 0, text.length());
    }

    /// The value of a property of an object that is itself a property.
    public Optional<Configured<String>> findValue(String outer, String property) {
        Matcher object = Pattern.compile("\\b" + outer + "[\"']?\\s*:\\s*\\{").matcher(text);
        return object.find()
                ? findValue(property, object.end(), closing(object.end()))
                : Optional.empty();
    }

    private Optional<Configured<String>> findValue(String property, int from, int to) {
        Matcher matcher =
                Pattern.compile("(?<![\\w.$])[\"']?" + Pattern.quote(property) + "[\"']?" + VALUE)
                        .matcher(text)
                        .region(from, to);
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (String group : new String[] {"d", "s", "t", "call", "dot", "index"}) {
            String found = matcher.group(group);
            if (found != null) {
                String value = group.length() == 1 ? found : "${" + found + "}";
                return Optional.of(
                        Configured.inFile(
                                value, document.span(matcher.start(group), matcher.end(group))));
            }
        }
        return Optional.empty();
    }

    private int closing(int from) {
        int depth = 1;
        for (int at = from; at < text.length(); at++) {
            char one = text.charAt(at);
            depth += one == '{' ? 1 : one == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    /// The text with blanks for comments, so that every place stays where it is.
    static String withoutComments(String text) {
        StringBuilder kept = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            char one = text.charAt(at);
            if (one == '"' || one == '\'' || one == '`') {
                at = endOfString(text, at);
            } else if (text.startsWith("//", at)) {
                at = blank(kept, at, text.indexOf('\n', at));
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = blank(kept, at, end < 0 ? -1 : end + 2);
            } else {
                at++;
            }
        }
        return kept.toString();
    }

    private static int endOfString(String text, int start) {
        char quote = text.charAt(start);
        for (int at = start + 1; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == '\\') {
                at++;
            } else if (one == quote || (one == '\n' && quote != '`')) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static int blank(StringBuilder kept, int from, int end) {
        int to = end < 0 ? kept.length() : end;
        for (int at = from; at < to; at++) {
            if (kept.charAt(at) != '\n') {
                kept.setCharAt(at, ' ');
            }
        }
        return to;
    }
}
