package plumbline.source;

/// A piece of a file: UTF-16 offsets from `start` to before `end`, and where that is for a reader.
///
/// `file` counts from the opened folder, with `/`; lines and columns begin at 1.
public record SourceSpan(String file, int start, int end, int line, int column, int endLine) {}
