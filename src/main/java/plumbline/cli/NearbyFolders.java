package plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the folder that a mistyped one was most likely meant to be.
final class NearbyFolders {

    private NearbyFolders() {}

    /// A folder of nearly that name in the same place, written as the mistyped one was.
    static Optional<String> find(String typed) {
        try {
            Path path = Path.of(typed);
            Path parent = path.getParent();
            Path place = parent == null ? Path.of("") : parent;
            String name = String.valueOf(path.getFileName());
            return Nearest.find(name, folders(place)).map(near -> place.resolve(near).toString());
        } catch (InvalidPathException | IOException | UncheckedIOException _) {
            // A suggestion is a courtesy: without one the line still says what is wrong.
            return Optional.empty();
        }
    }

    private static List<String> folders(Path place) throws IOException {
        try (Stream<Path> children = Files.list(place)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .toList();
        }
    }
}
