package plumbline.review.audit;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// How an audit names the folders that it is about: counted from itself where both lie below one
/// folder, so that they can be moved together, and else from the root.
record FolderName(Path audit) {

    /// An audit by its own folder.
    FolderName {
        audit = audit.toAbsolutePath().normalize();
    }

    String of(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Path beside = audit.resolveSibling("");
        return whole.startsWith(beside) && whole.getNameCount() > beside.getNameCount()
                ? text(audit.relativize(whole))
                : whole.toString();
    }

    /// The same on all systems.
    private static String text(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /// Empty where a name means nothing on this system.
    Optional<Path> find(String name) {
        try {
            return Optional.of(audit.resolve(name).normalize());
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }
}
