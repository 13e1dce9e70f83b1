package plumbline.check.evaluation;

import plumbline.analysis.Incident;
import plumbline.source.SkipReason;

import java.util.List;
import java.util.Optional;

/// A file with the remarks on it; `unread` says why it could not be read.
public record FileRemarks(
        String file,
        List<Remark> remarks,
        int waived,
        Optional<SkipReason> unread,
        boolean migration,
        List<Incident> failed) {

    public FileRemarks {
        remarks = List.copyOf(remarks);
        failed = List.copyOf(failed);
    }

    /// A file on which nothing is to be said: no migration, or one that cannot be read.
    static FileRemarks none(String file, Optional<SkipReason> unread) {
        return new FileRemarks(file, List.of(), 0, unread, false, List.of());
    }
}
