package plumbline.check.evaluation.memory;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/// Files that nobody can still be writing.
final class Leftovers {

    private static final Duration ABANDONED = Duration.ofHours(1);

    private Leftovers() {}

    static void remove(Path folder, String pattern) throws IOException {
        FileTime before = FileTime.from(Instant.now().minus(ABANDONED));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, pattern)) {
            for (Path each : left) {
                if (Files.getLastModifiedTime(each).compareTo(before) < 0) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }
}
