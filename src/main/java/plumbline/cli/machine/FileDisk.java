package plumbline.cli.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Asks the file system, and writes nothing.
public final class FileDisk implements Disk {

    private static final int MOST_LINES = 200;
    private static final int MOST_FILES = 20_000;

    @Override
    public List<String> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(MOST_LINES).toList();
        } catch (IOException | UncheckedIOException failure) {
            return List.of();
        }
    }

    @Override
    public List<Path> below(Path folder, int steps) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), steps, collector(found));
        } catch (IOException failure) {
            return List.copyOf(found);
        }
        found.remove(folder);
        return List.copyOf(found);
    }

    private static SimpleFileVisitor<Path> collector(List<Path> into) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
                return visitFile(folder, facts);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                into.add(file);
                return into.size() < MOST_FILES
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        };
    }

    @Override
    public boolean isWritable(Path folder) {
        return findExisting(folder)
                .filter(each -> Files.isDirectory(each) && Files.isWritable(each))
                .isPresent();
    }

    @Override
    public OptionalLong free(Path folder) {
        Optional<Path> existing = findExisting(folder);
        if (existing.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Files.getFileStore(existing.get()).getUsableSpace());
        } catch (IOException failure) {
            return OptionalLong.empty();
        }
    }

    /// The folder itself, or the nearest above it that is there.
    private static Optional<Path> findExisting(Path folder) {
        Path each = folder.toAbsolutePath();
        while (each != null && !Files.exists(each)) {
            each = each.getParent();
        }
        return Optional.ofNullable(each);
    }
}
