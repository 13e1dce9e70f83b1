package plumbline.review.anchor;

import java.util.Optional;
import java.util.Set;

/// What git knows of the files of a service and of what they were.
public interface Versions {

    /// No git.
    Versions NONE =
            new Versions() {
                @Override
                public Optional<String> findBlob(String path) {
                    return Optional.empty();
                }

                @Override
                public Optional<Set<String>> findPaths(String commit) {
                    return Optional.empty();
                }
            };

    /// The blob of a file as it lies there, where that is known without reading the file.
    Optional<String> findBlob(String path);

    /// The files that the service had in a commit.
    Optional<Set<String>> findPaths(String commit);
}
