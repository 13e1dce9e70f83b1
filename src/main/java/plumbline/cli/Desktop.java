package plumbline.cli;

import java.nio.file.Path;
import java.util.List;

/// What the command line asks of the window; each call returns when it has closed.
public interface Desktop {

    void open(List<Path> foldersAndAudits);

    /// The saved audits about a folder that the window keeps where nobody chose a place.
    List<Path> auditsOf(Path folder);

    /// Shows the workbench on the sample projects; without a display it writes pictures of it.
    ///
    /// Gives the pictures, and none when the window was shown.
    List<Path> demo(Path samples, Path out);
}
