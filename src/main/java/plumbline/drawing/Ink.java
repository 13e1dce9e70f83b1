package plumbline.drawing;

/// The colours of drawings by what they are for; a [Palette] says what they look like.
public enum Ink {
    /// What everything lies on.
    PAGE,
    /// Every second band.
    BAND,
    /// Lines that only divide.
    LINE,
    TEXT,
    MUTED,
    /// What can be acted on, and what is chosen.
    ACCENT,
    /// Behind what is chosen.
    TINT,
    PASS,
    PARTIAL,
    FAIL
}
