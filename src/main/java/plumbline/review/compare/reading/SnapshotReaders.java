package plumbline.review.compare.reading;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.compare.Snapshot;

import java.nio.file.Path;
import java.util.List;

/// Reads audits of all kinds: the first reader that accepts a document reads it.
public final class SnapshotReaders implements SnapshotReader {

    private final List<SnapshotReader> readers;

    public SnapshotReaders(List<SnapshotReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /// Saved audits, what the command `audit` writes, and audits written by hand.
    public static SnapshotReaders all() {
        return new SnapshotReaders(
                List.of(new AuditFolderReader(), new AuditJsonReader(), new OldAuditReader()));
    }

    @Override
    public boolean accepts(Path path) {
        return readers.stream().anyMatch(each -> each.accepts(path));
    }

    @Override
    public Snapshot read(Path path) {
        return readers.stream()
                .filter(each -> each.accepts(path))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_AN_AUDIT, null, path))
                .read(path);
    }
}
