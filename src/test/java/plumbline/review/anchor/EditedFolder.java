package plumbline.review.anchor;

import plumbline.progress.Progress;
import plumbline.review.structure.CodeStructure;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// A folder with one service whose files a test writes; each look at it sees them as they are.
record EditedFolder(Path root) {

    static final String HOME = "service";

    void write(String path, String text) throws IOException {
        Path file = file(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void delete(String path) throws IOException {
        Files.delete(file(path));
    }

    Path file(String path) {
        return root.resolve(HOME).resolve(path);
    }

    SourceTree tree() {
        return new SourceTree(new FolderScan().scan(root, Progress.none()), new SourceReader());
    }

    Recheck recheck(Structure structure) {
        return new Recheck(tree(), HOME, structure);
    }

    /// With names.
    Anchor take(String path, int first, int last) {
        return recheck(new CodeStructure()).take(path, first, last, "c0", "").orElseThrow();
    }

    Found check(Anchor anchor) {
        return recheck(new CodeStructure()).check(anchor);
    }

    /// With a git that knows which files there were then.
    Found check(Anchor anchor, String... filesThen) {
        Versions versions =
                new Versions() {
                    @Override
                    public Optional<String> findBlob(String path) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Set<String>> findPaths(String commit) {
                        return commit.equals("c0")
                                ? Optional.of(Set.of(filesThen))
                                : Optional.empty();
                    }
                };
        return new Recheck(tree(), HOME, new CodeStructure(), versions).check(anchor);
    }
}
