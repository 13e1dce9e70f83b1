package plumbline.report.machine;

import plumbline.report.XmlCharacters;

import java.util.regex.Pattern;

/// Text as XML can hold it.
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    /// All that some program takes for a blank or for the end of a line.
    private static final Pattern BLANKS = Pattern.compile("[\\h\\v\\uFEFF]+");

    private XmlText() {}

    /// What no XML may contain is replaced by the sign for that.
    public static String of(String text) {
        return text.codePoints()
                .map(each -> XmlCharacters.isLegal(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The same on one line: attributes do not keep others.
    public static String line(String text) {
        return BLANKS.matcher(of(text)).replaceAll(" ").strip();
    }
}
