package plumbline.preferences;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What was open together, and when: folders, or the one saved audit that names them.
public record RecentWorkspace(String name, List<Path> folders, Instant openedAt) {

    public RecentWorkspace {
        folders = List.copyOf(folders);
    }

    /// Whether both are the same workspace, whatever it was called and in whatever order it was
    /// opened.
    public boolean hasFoldersOf(RecentWorkspace other) {
        return places().equals(other.places());
    }

    private Set<Path> places() {
        return folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
    }
}
