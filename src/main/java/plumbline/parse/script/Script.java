package plumbline.parse.script;

import java.util.List;

/// One parsed file; `unreadable` lists what the grammar could not make sense of, in order.
public record Script(
        String file,
        String text,
        ScriptLanguage language,
        ScriptLines lines,
        List<Statement> body,
        List<Unreadable> unreadable) {

    public Script {
        body = List.copyOf(body);
        unreadable = List.copyOf(unreadable);
    }

    public int line(int offset) {
        return lines.line(offset);
    }

    public String text(Span span) {
        return span.of(text);
    }
}
