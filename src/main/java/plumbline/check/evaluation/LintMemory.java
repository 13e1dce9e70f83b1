package plumbline.check.evaluation;

import java.nio.file.Path;
import java.util.Optional;

/// What was found in files before, so that those that did not change need not be judged again.
///
/// It may forget at any time, and never fails.
public interface LintMemory {

    /// Knows nothing and keeps nothing.
    LintMemory NONE = new LintMemory() {};

    /// What was found in a file that is the same now; safe for many threads at once.
    default Optional<FileRemarks> find(Path file) {
        return Optional.empty();
    }

    /// Takes what was found in a file that was looked for; safe for many threads at once.
    default void add(Path file, FileRemarks found) {}

    /// Keeps for later runs what was taken.
    default void save() {}
}
