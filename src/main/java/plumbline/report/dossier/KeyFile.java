package plumbline.report.dossier;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The file that a key is kept in; nobody but its owner may read it.
public final class KeyFile {

    /// What that of a person is called, beside the settings.
    public static final String NAME = "seal-key.pem";

    private static final long MOST_BYTES = 100_000;

    private KeyFile() {}

    /// The key in a file; nothing where that holds none.
    public static Optional<SealKey> find(Path file) throws IOException {
        return Files.size(file) > MOST_BYTES
                ? Optional.empty()
                : SealKey.find(Files.readString(file));
    }

    /// Makes a key and keeps it in a file, which must not be there.
    public static SealKey make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        SealKey key = SealKey.make();
        Files.createFile(file, owner(folder));
        Files.writeString(file, key.secretPem());
        return key;
    }

    /// Where a system has no such rights, the folder of the user keeps others out.
    private static FileAttribute<?>[] owner(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return store.supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
