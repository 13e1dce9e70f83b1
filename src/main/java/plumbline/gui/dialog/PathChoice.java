package plumbline.gui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for a folder or file; behind an interface because the system's own dialog blocks.
public interface PathChoice {

    Optional<Path> chooseFolder(String title);

    /// One or several audits that people wrote; none when nothing was chosen.
    List<Path> chooseAudits(String title);

    /// Any files, or none.
    List<Path> chooseFiles(String title);

    /// A report that programs read as well.
    Optional<Path> chooseReport(String title);
}
