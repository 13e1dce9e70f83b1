package plumbline.gui.dialog;

import java.nio.file.Path;
import java.util.Optional;

/// Asks a person where something is to be written, or for a workbook to read; behind an interface
/// because the system's own dialog blocks.
public interface SaveChoice {

    /// `name` is what the file would be called; its ending says what it is.
    Optional<Path> chooseFile(String title, String name);

    Optional<Path> chooseFolder(String title);

    Optional<Path> chooseWorkbook(String title);
}
