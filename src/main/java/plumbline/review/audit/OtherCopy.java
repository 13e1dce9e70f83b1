package plumbline.review.audit;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.journal.FileJournal;
import plumbline.review.journal.Notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Another copy of an audit, which is read and never changed.
record OtherCopy(AuditPlace place, List<Action> actions, List<Notice> notices) {

    /// Refuses an audit of another name, or of a newer format, of which not all would come over.
    static OtherCopy of(Path path, String name) {
        AuditPlace place = new AuditPlace(path);
        try {
            AuditFileJson.Content content =
                    new AuditFileJson()
                            .find(place.description())
                            .filter(each -> each.format() <= AuditFileJson.FORMAT)
                            .orElseThrow(() -> new IOException("damaged, or of a newer format"));
            if (!content.file().name().equals(name)) {
                throw new ProblemException(
                        ProblemKind.AUDIT_IS_ANOTHER,
                        null,
                        place.path(),
                        content.file().name(),
                        name);
            }
            try (FileJournal journal = FileJournal.open(place.journal(), false)) {
                return new OtherCopy(place, journal.opened(), journal.notices());
            }
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, failure, place.path());
        }
    }

    /// What was done there and not here, each once and in its order.
    List<Action> unknownTo(Review review) {
        Set<String> seen = new HashSet<>();
        return actions.stream()
                .filter(each -> review.findAction(each.id()).isEmpty() && seen.add(each.id()))
                .toList();
    }

    /// The attachments of actions that are not whole there.
    List<DamagedAttachment> broken(List<Action> wanted) {
        try {
            return new Attachments(place.evidence(), Attachments.MOST_BYTES)
                    .damaged(
                            wanted.stream()
                                    .flatMap(each -> each.changes().stream())
                                    .flatMap(each -> Attachments.named(each.after()))
                                    .distinct()
                                    .toList());
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, failure, place.path());
        }
    }

    /// Brings the attachments of actions into an audit, and tells those that are not whole there.
    List<DamagedAttachment> bring(List<Action> wanted, Audit into) {
        Attachments theirs = new Attachments(place.evidence(), Attachments.MOST_BYTES);
        try {
            return theirs.bring(wanted.stream().flatMap(each -> each.changes().stream()), into);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, failure, place.path());
        }
    }
}
