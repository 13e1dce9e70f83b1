package plumbline.check.up.value;

import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts that a file of code gives a name and uses by it.
final class Constants {

    private static final Pattern CONSTANT =
            Pattern.compile(
                    "\\b(?:const|let|var|final|readonly)\\s+(?:String\\s+)?(\\w+)\\s*(?::\\s*\\w+\\s*)?=\\s*(['\"`][^'\"`\\n"
                        + "]{1,200}['\"`])");

    private Constants() {}

    /// A piece of the code, and behind it the texts whose names it uses.
    static String filledIn(SourceDocument document, SourceSpan piece) {
        String whole = document.text();
        String text = whole.substring(piece.start(), Math.min(piece.end(), whole.length()));
        if (document.file().endsWith(".sql")) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text);
        Matcher constant = CONSTANT.matcher(whole);
        while (constant.find()) {
            if (Pattern.compile("\\b" + constant.group(1) + "\\b").matcher(text).find()) {
                filled.append('\n').append(constant.group(2));
            }
        }
        return filled.toString();
    }
}
