package plumbline.check.evaluation.memory;

import plumbline.source.SourceReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// A folder that belongs to one person: findings quote code, and nobody else may put any there.
final class MemoryFolder {

    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final FileAttribute<?> OWN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final String TEMPORARY = ".tmp";

    private final Path folder;
    private final boolean posix;

    MemoryFolder(Path folder) {
        this.folder = folder;
        this.posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// The content of a file of that many bytes at most, if nobody else can have written it.
    Optional<byte[]> find(String name, int mostBytes) {
        Path file = folder.resolve(name);
        return isSafe() && !Files.isSymbolicLink(file)
                ? new SourceReader(mostBytes).findBytes(file)
                : Optional.empty();
    }

    private boolean isSafe() {
        try {
            return posix
                    ? Collections.disjoint(Files.getPosixFilePermissions(folder), OF_OTHERS)
                    : Files.isDirectory(folder);
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether the folder is there now, and safe.
    boolean make() throws IOException {
        if (posix) {
            Files.createDirectories(folder, OWN);
        } else {
            Files.createDirectories(folder);
        }
        return isSafe();
    }

    /// Removes what processes left behind that were killed while they wrote.
    void tidy() throws IOException {
        Leftovers.remove(folder, "*" + TEMPORARY);
    }

    /// Whoever reads at the same time sees all of the old or all of the new.
    void write(String name, byte[] content) throws IOException {
        Path temporary = Files.createTempFile(folder, name + ".", TEMPORARY);
        try {
            Files.write(temporary, content);
            Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
