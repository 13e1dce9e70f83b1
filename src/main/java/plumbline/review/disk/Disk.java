package plumbline.review.disk;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
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

    /// Puts the names of a folder on the disk, where the system can, and also when somebody
    /// interrupts the thread.
    public static void keepNames(Path folder) {
        boolean interrupted = Thread.interrupted();
        while (!isKept(folder)) {
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// No when somebody interrupted it.
    private static boolean isKept(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
            return true;
        } catch (ClosedByInterruptException interrupted) {
            return false;
        } catch (IOException notHere) {
            // Windows opens no folder, and some shares force none
            return true;
        }
    }
}
