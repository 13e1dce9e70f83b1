package plumbline.gui.audit;

import plumbline.gui.task.RunningTask;
import plumbline.problem.Problem;
import plumbline.review.journal.Notice;

import java.nio.file.Path;
import java.util.List;

/// How far the audit of the open folders is.
public sealed interface AuditState {

    /// No folder is open.
    record Closed() implements AuditState {}

    /// Checks judge the services; what was known before still holds.
    record Judging(RunningTask<?> task) implements AuditState {}

    /// Everything can be decided, and is kept at that place; not complete where judging was
    /// cancelled.
    record Open(Path path, boolean writable, boolean complete, List<Notice> notices)
            implements AuditState {

        public Open {
            notices = List.copyOf(notices);
        }
    }

    /// It could not be opened.
    record Failed(Problem problem) implements AuditState {}
}
