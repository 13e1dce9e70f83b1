package plumbline.source;

/// A part of a text that only the running program knows: what fills it, and how it is written.
///
/// `fallback` is the literal that stands in when the source gives nothing, else empty.
public record Hole(Kind kind, String expression, String fallback) {

    /// Where the missing part would come from.
    public enum Kind {
        ENVIRONMENT,
        IMPORT,
        QUERY_RESULT,
        PARAMETER,
        PLACEHOLDER,
        COMPUTATION
    }

    public Hole(Kind kind, String expression) {
        this(kind, expression, "");
    }
}
