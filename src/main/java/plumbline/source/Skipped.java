package plumbline.source;

/// A file or folder that was not taken, and why; `relativePath` counts from the scanned folder.
public record Skipped(String relativePath, SkipReason reason) {}
