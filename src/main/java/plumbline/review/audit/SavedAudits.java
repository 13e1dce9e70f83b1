package plumbline.review.audit;

import plumbline.problem.ProblemException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The audits that are kept below a folder, each in a folder of its own.
public final class SavedAudits {

    private SavedAudits() {}

    /// Whether a path is called like a saved audit and is a folder.
    public static boolean isOne(Path path) {
        return String.valueOf(path.getFileName()).endsWith(AuditFolder.ENDING)
                && Files.isDirectory(path);
    }

    /// In the order of their names; none where that cannot be read.
    public static List<Path> below(Path home) {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(home, 2)) {
            return all.filter(SavedAudits::isOne).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /// Those of them that are about a folder.
    public static List<Path> about(Path folder, Path home) {
        Path wanted = folder.toAbsolutePath().normalize();
        return below(home).stream().filter(each -> isAbout(wanted, each)).toList();
    }

    private static boolean isAbout(Path folder, Path audit) {
        try {
            return AuditFolder.folders(audit).stream().anyMatch(each -> folder.equals(each.path()));
        } catch (ProblemException unreadable) {
            return false;
        }
    }
}
