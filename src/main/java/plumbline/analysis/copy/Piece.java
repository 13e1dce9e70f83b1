package plumbline.analysis.copy;

import plumbline.source.SourceSpan;

/// The smallest thing that copies are compared by: an operation, or a column, constraint or index
/// of a new table, in words that do not depend on how it is laid out.
public record Piece(String text, SourceSpan span) {}
