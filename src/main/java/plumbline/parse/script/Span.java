package plumbline.parse.script;

/// A piece of a file: UTF-16 offsets, the end not included.
public record Span(int start, int end) {

    public String of(String text) {
        int from = Math.clamp(start, 0, text.length());
        return text.substring(from, Math.clamp(end, from, text.length()));
    }

    /// From the start of this one to the end of the other.
    public Span to(Span last) {
        return new Span(start, last.end);
    }
}
