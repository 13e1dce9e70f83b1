package plumbline.cli;

import java.nio.file.Path;
import java.util.List;

/// What the command line asks of the window; each call returns the exit code when it has closed.
public interface Desktop {

    int open(List<Path> foldersAndAudits);

    /// Shows the workbench on the sample projects; without a display it writes pictures of it.
    int demo(Path samples, Path out);
}
