package plumbline.source.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A folder under git: where its own data lies, and where what it shares with other work trees.
record WorkTree(Path root, Path gitFolder, Path commonFolder) {

    private static final int LONGEST_POINTER = 8192;
    private static final String POINTER = "gitdir:";

    /// The work tree a folder belongs to.
    static Optional<WorkTree> findAround(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Optional<WorkTree> found = findAt(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The work tree whose root is that folder; a `.git` that holds no repository counts as none.
    static Optional<WorkTree> findAt(Path folder) {
        Path git = folder.resolve(".git");
        if (Files.isDirectory(git)) {
            return find(folder, git);
        }
        return Files.isRegularFile(git)
                ? readPointer(git, POINTER)
                        .map(path -> folder.resolve(path).normalize())
                        .flatMap(path -> find(folder, path))
                : Optional.empty();
    }

    private static Optional<WorkTree> find(Path root, Path gitFolder) {
        Path common =
                readPointer(gitFolder.resolve("commondir"), "")
                        .map(path -> gitFolder.resolve(path).normalize())
                        .orElse(gitFolder);
        boolean repository =
                Files.isRegularFile(gitFolder.resolve("HEAD"))
                        && Files.isDirectory(common.resolve("objects"));
        return repository ? Optional.of(new WorkTree(root, gitFolder, common)) : Optional.empty();
    }

    private static Optional<Path> readPointer(Path file, String prefix) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LONGEST_POINTER), StandardCharsets.UTF_8);
            String path = text.startsWith(prefix) ? text.substring(prefix.length()).strip() : "";
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (IOException | InvalidPathException wrong) {
            return Optional.empty();
        }
    }
}
