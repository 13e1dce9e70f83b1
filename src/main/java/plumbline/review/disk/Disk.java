package plumbline.review.disk;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files so that whoever looks sees all of the old or all of the new, even after the power
/// went.
public final class Disk {

    private static final String DRAFT = ".tmp";

    private Disk() {}

    /// Replaces what a file holds.
    public static void write(Path target, byte[] content) throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + DRAFT);
        // it could be a link to somewhere else
        Files.deleteIfExists(draft);
        // no channel: one would be closed when somebody interrupts the thread
        try (FileOutputStream out = new FileOutputStream(draft.toFile())) {
            out.write(content);
            out.getFD().sync();
        } catch (IOException full) {
            Files.deleteIfExists(draft);
            throw full;
        }
        move(draft, target);
    }

    /// Gives a draft that is on the disk its place, where it replaces what is there.
    public static void move(Path draft, Path target) throws IOException {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        keepNames(target.toAbsolutePath().resolveSibling(""));
    }

    /// Puts the names of a folder on the disk.
    public static void keepNames(Path folder) throws IOException {
        FileChannel names;
        try {
            names = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException notAFileHere) {
            // Windows opens no folder, and keeps names by itself
            return;
        }
        try (names) {
            names.force(true);
        }
    }
}
