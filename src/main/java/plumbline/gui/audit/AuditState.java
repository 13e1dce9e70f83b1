package plumbline.gui.audit;

import plumbline.gui.task.RunningTask;
import plumbline.problem.Problem;
import plumbline.review.journal.Notice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How far the audit of the open folders is.
public sealed interface AuditState {

    /// No folder is open.
    record Closed() implements AuditState {}

    /// Checks judge the services; what was known before still holds.
    record Judging(RunningTask<?> task) implements AuditState {}

    /// Everything can be decided, and is kept at that place; not complete where judging was
    /// cancelled. `absent` are the services whose folders cannot be read, each with when something
    /// was decided about it last.
    record Open(
            Path path,
            boolean writable,
            boolean complete,
            List<Notice> notices,
            SortedMap<String, Instant> absent)
            implements AuditState {

        public Open {
            notices = List.copyOf(notices);
            absent = Collections.unmodifiableSortedMap(new TreeMap<>(absent));
        }
    }

    /// It could not be opened.
    record Failed(Problem problem) implements AuditState {}
}
