package plumbline.review.imports.document;

/// A line that is kept as it is: a strength, or something that was not understood.
public record Remark(int line, String text) {}
