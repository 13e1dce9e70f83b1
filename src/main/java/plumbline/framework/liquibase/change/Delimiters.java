package plumbline.framework.liquibase.change;

import org.jspecify.annotations.Nullable;

import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Cuts SQL at a delimiter of its own, as scripts with bodies of functions have it.
final class Delimiters {

    private static final int LONGEST = 30;

    private Delimiters() {}

    static List<EmbeddedText> split(EmbeddedText text, @Nullable String delimiter) {
        if (delimiter == null || delimiter.equals(";") || delimiter.length() > LONGEST) {
            return List.of(text);
        }
        List<EmbeddedText> pieces = new ArrayList<>();
        Matcher matcher = pattern(delimiter).matcher(text.text());
        int at = 0;
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                pieces.add(text.slice(at, matcher.start()));
                at = matcher.end();
            }
        }
        pieces.add(text.slice(at, text.text().length()));
        return pieces;
    }

    private static Pattern pattern(String delimiter) {
        boolean word = delimiter.matches("[A-Za-z]+|/");
        if (word) {
            // a line of its own: neither a part of a name nor a division
            return Pattern.compile("(?im)^[ \\t]*" + delimiter + "[ \\t]*$");
        }
        // nothing that may run for ever
        if (delimiter.contains("\\") && !delimiter.contains("(")) {
            try {
                return Pattern.compile(delimiter, Pattern.CASE_INSENSITIVE);
            } catch (PatternSyntaxException noPattern) {
                return Pattern.compile(Pattern.quote(delimiter));
            }
        }
        return Pattern.compile(Pattern.quote(delimiter));
    }
}
