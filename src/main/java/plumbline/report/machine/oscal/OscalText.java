package plumbline.report.machine.oscal;

import plumbline.report.machine.XmlText;

import java.util.regex.Pattern;

/// Text in the four forms that OSCAL knows; OSCAL is XML as well.
final class OscalText {

    private static final Pattern SIGNS = Pattern.compile("[\\\\*_`~^<>\\[\\]\"]");
    private static final Pattern NO_TOKEN = Pattern.compile("[^\\p{L}\\p{N}._-]");

    private OscalText() {}

    /// A value on one line; what says nothing is a dash, since none may be empty.
    static String value(String text) {
        String line = XmlText.line(text);
        return line.isEmpty() ? "-" : line;
    }

    /// One line that is read as Markdown: its signs are masked, for they mean themselves.
    static String line(String text) {
        return masked(value(text));
    }

    /// Several lines that are read as Markdown.
    static String lines(String text) {
        return text.isBlank() ? "-" : masked(XmlText.of(text)).strip();
    }

    /// A name without blanks that begins with a letter.
    static String token(String text) {
        String plain = NO_TOKEN.matcher(text).replaceAll("_");
        return plain.isEmpty() || !Character.isLetter(plain.codePointAt(0)) ? "_" + plain : plain;
    }

    private static String masked(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }
}
