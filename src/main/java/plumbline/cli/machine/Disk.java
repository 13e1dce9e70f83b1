package plumbline.cli.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// The files of the machine.
public interface Disk {

    /// The lines of a small text file; none where it cannot be read.
    List<String> read(Path file);

    /// What lies below a folder, so many steps down at most; nothing where it cannot be read.
    List<Path> below(Path folder, int steps);

    /// Whether something could be written into a folder, which may have to be made first.
    boolean isWritable(Path folder);

    /// The bytes that are free where a folder is, or will be made.
    OptionalLong free(Path folder);
}
