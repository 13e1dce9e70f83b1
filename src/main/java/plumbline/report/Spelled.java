package plumbline.report;

import plumbline.source.SourceSpan;

import java.util.Locale;

/// How reports spell what has no words of its own.
public final class Spelled {

    private Spelled() {}

    /// A constant as keys of words and JSON have it: `foreign-key`.
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A place as terminals open it.
    public static String place(SourceSpan span) {
        return span.file() + ":" + span.line();
    }

    /// A text with blanks behind it up to a width.
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
