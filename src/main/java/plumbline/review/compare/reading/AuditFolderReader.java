package plumbline.review.compare.reading;

import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.compare.Flaw;
import plumbline.review.compare.Snapshot;
import plumbline.review.journal.Notice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Reads a saved audit.
public final class AuditFolderReader implements SnapshotReader {

    @Override
    public boolean accepts(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public Snapshot read(Path path) {
        try (Audit audit = AuditFolder.read(path)) {
            List<Flaw> flaws = audit.notices().stream().flatMap(AuditFolderReader::flaw).toList();
            return new ReviewSnapshot(audit.review(), audit.file().checks())
                    .take(String.valueOf(path), flaws);
        }
    }

    /// Whoever only reads is not concerned by who may write.
    private static Stream<Flaw> flaw(Notice notice) {
        return switch (notice) {
            case Notice.LinesDamaged damaged -> Stream.of(new Flaw.LinesDamaged(damaged.lines()));
            case Notice.FileDamaged _ -> Stream.of(new Flaw.ChecksUnknown());
            case Notice.NewerFormat _,
                    Notice.OpenElsewhere _,
                    Notice.EndRecovered _,
                    Notice.NotWritable _,
                    Notice.InsideAudited _ ->
                    Stream.empty();
        };
    }
}
