package plumbline.parse.script;

import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.List;

/// One parsed file; `unreadable` lists what the grammar could not make sense of, in order.
public record Script(
        SourceDocument document,
        ScriptLanguage language,
        List<Statement> body,
        List<Unreadable> unreadable) {

    public Script {
        body = List.copyOf(body);
        unreadable = List.copyOf(unreadable);
    }

    public String file() {
        return document.file();
    }

    /// What is written there.
    public String text(Span span) {
        return span.of(document.text());
    }

    /// The same piece with its lines.
    public SourceSpan place(Span span) {
        return document.span(span.start(), span.end());
    }
}
