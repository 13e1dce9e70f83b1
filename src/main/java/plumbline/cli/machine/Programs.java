package plumbline.cli.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The programs of the machine.
public interface Programs {

    /// The program that a terminal would start by that name.
    Optional<Path> findOnPath(String name);

    /// The program of that name in one folder.
    Optional<Path> findIn(Path folder, String name);

    /// The lines that a program prints, without any that steer a terminal; none where it cannot be
    /// started, fails, or takes too long.
    List<String> lines(Path program, String... arguments);
}
