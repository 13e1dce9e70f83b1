package plumbline.review.audit;

import plumbline.review.journal.Notice;

import java.util.List;

/// What came from another copy of an audit: how many actions, what has to be told about that copy,
/// and which attachments it did not have whole.
public record Merged(int actions, List<Notice> notices, List<DamagedAttachment> damaged) {

    public Merged {
        notices = List.copyOf(notices);
        damaged = List.copyOf(damaged);
    }
}
