package plumbline.gui.inspector;

/// A part of why a check says what it says: words, and code to copy; without a heading it goes on
/// with what stands before it.
public record WhyPart(String heading, String text, String code) {}
