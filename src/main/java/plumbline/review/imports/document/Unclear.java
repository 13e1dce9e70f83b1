package plumbline.review.imports.document;

/// A line whose verdict is not known, and why.
public record Unclear(int line, Sentence why) {}
