package plumbline.review.audit;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder that is audited: its name in the audit, and where that is, if it means anything on this
/// system.
public record AuditedFolder(String name, @Nullable Path path) {

    /// Whether it cannot be found where it was.
    public boolean isMissing() {
        return path == null || !Files.isDirectory(path);
    }

    /// Whether a file lies in it, or is it, whatever links lead there.
    public boolean holds(Path file) {
        return path != null && real(file).startsWith(real(path));
    }

    /// What does not exist yet lies in the nearest folder that does.
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path there = whole;
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(there.relativize(whole));
        } catch (IOException notReadable) {
            return whole;
        }
    }
}
