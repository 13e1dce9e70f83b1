package plumbline.parse.java.run;

import plumbline.progress.Progress;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes files into an empty folder and opens it.
public final class WrittenTree {

    private final Path root;

    public WrittenTree(Path root) {
        this.root = root;
    }

    public WrittenTree with(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    public SourceTree open() {
        return new SourceTree(new FolderScan().scan(root, Progress.none()), new SourceReader());
    }
}
