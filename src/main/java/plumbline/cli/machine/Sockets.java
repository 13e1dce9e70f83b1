package plumbline.cli.machine;

import java.nio.file.Path;

/// The sockets of the machine.
public interface Sockets {

    /// Whether somebody takes calls at a socket of the file system.
    boolean answers(Path socket);
}
