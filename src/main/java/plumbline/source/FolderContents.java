package plumbline.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What a folder holds, sorted by path; not `complete` when the scan was cancelled or hit its
/// limit.
public record FolderContents(
        Path root, List<SourceFile> files, List<Skipped> skipped, boolean complete, Duration took) {

    public FolderContents {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    public long bytes() {
        return files.stream().mapToLong(SourceFile::bytes).sum();
    }
}
