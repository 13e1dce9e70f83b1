package plumbline.drawing.schema;

import plumbline.source.SourceSpan;

import java.util.Locale;

/// How keys of words and places are spelled.
final class Spelling {

    private Spelling() {}

    /// A constant as keys of words have it: `key-check`.
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String place(SourceSpan span) {
        return span.file() + ":" + span.line();
    }
}
