package plumbline.review.imports.document;

/// A remedy that an old audit proposes; `priority` is its rank as the document has it (`P0`,
/// `HIGH`), or empty; `text` is what explains it, code included.
public record OldFix(int line, String priority, String title, String text) {}
