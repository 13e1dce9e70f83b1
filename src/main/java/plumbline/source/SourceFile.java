package plumbline.source;

import java.nio.file.Path;
import java.time.Instant;

/// One file that was found; `relativePath` counts from the scanned folder, with `/`.
public record SourceFile(Path path, String relativePath, long bytes, Instant modified) {}
