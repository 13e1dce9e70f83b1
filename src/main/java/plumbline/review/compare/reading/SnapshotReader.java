package plumbline.review.compare.reading;

import plumbline.review.compare.Snapshot;

import java.nio.file.Path;

/// Reads one kind of document in which an audit is kept.
public interface SnapshotReader {

    /// Whether it looks like one of that kind, from its name and whether it is a folder.
    boolean accepts(Path path);

    /// Throws a [plumbline.problem.ProblemException] when it cannot be read.
    Snapshot read(Path path);
}
