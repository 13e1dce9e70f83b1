package plumbline.review.audit;

import plumbline.review.action.Action;
import plumbline.review.journal.Notice;

import java.nio.file.Path;
import java.util.List;

/// What was done in another copy of an audit, what has to be told about that copy, and which
/// attachments of what is new it does not have whole.
public record Copied(
        Path path, List<Action> actions, List<Notice> notices, List<DamagedAttachment> damaged) {

    public Copied {
        actions = List.copyOf(actions);
        notices = List.copyOf(notices);
        damaged = List.copyOf(damaged);
    }
}
