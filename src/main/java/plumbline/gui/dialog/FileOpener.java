package plumbline.gui.dialog;

import java.nio.file.Path;

/// Lets the system show a file with the program that is meant for it.
@FunctionalInterface
public interface FileOpener {

    void open(Path file);
}
