package plumbline.review.anchor;

/// Whether evidence still says what it said.
public enum Freshness {
    /// The same text at the same lines.
    FRESH,
    /// The same text elsewhere, and nowhere but there.
    MOVED,
    /// Another text, or the same in several places: somebody has to look.
    CHANGED,
    /// Neither the text nor what stood around it is there.
    GONE,
    /// The file is there and cannot be read.
    UNREADABLE;

    /// Whether the evidence still holds by itself.
    public boolean holds() {
        return this == FRESH || this == MOVED;
    }
}
