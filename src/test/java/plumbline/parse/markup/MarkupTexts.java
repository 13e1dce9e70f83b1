package plumbline.parse.markup;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

/// What tests ask of text that was decoded: which piece of the file a word of it stands for.
final class MarkupTexts {

    private MarkupTexts() {}

    static SourceDocument document(String text) {
        return new SourceDocument("file", text);
    }

    /// The piece of the file that a word of the decoded text is written as.
    static String written(SourceDocument document, EmbeddedText text, String word) {
        int start = text.text().indexOf(word);
        return start < 0 ? "not there" : cut(document, text.span(start, start + word.length()));
    }

    static String cut(SourceDocument document, SourceSpan span) {
        return document.text().substring(span.start(), span.end());
    }
}
