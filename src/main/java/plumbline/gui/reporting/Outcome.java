package plumbline.gui.reporting;

import plumbline.gui.task.RunningTask;
import plumbline.problem.Problem;

import java.nio.file.Path;
import java.util.List;

/// What became of the last report that somebody wanted written.
public sealed interface Outcome {

    record Nothing() implements Outcome {}

    record Writing(RunningTask<?> task) implements Outcome {}

    /// It cannot go there.
    record Refused(String why) implements Outcome {}

    /// It would take the place of these files in a folder.
    record WouldReplace(Path folder, List<Path> files) implements Outcome {

        public WouldReplace {
            files = List.copyOf(files);
        }
    }

    /// A folder, or one file.
    record Written(Path at) implements Outcome {}

    /// It was made, and waits in a file of its own: where it was to go could not be written.
    record Kept(Problem problem, Path made) implements Outcome {}

    record Failed(Problem problem) implements Outcome {}
}
