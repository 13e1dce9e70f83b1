package plumbline.review.audit;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.journal.FileJournal;
import plumbline.review.journal.Notice;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The folder `<name>.plumb` that an audit is kept in: made, opened, repaired.
///
/// All throw a [ProblemException] when they cannot.
public final class AuditFolder {

    /// What the name of such a folder ends with.
    public static final String ENDING = ".plumb";

    private AuditFolder() {}

    /// Makes a new one and opens it; its folders are given by their whole paths.
    ///
    /// Refused where something is already, and in a folder that is audited.
    public static Audit create(Path path, AuditFile file) {
        AuditPlace place = new AuditPlace(path);
        AuditFile named = place.named(file);
        try {
            Files.createDirectories(place.path().resolveSibling(""));
            Files.createDirectory(place.path());
            new AuditFileJson().create(place.description(), named);
        } catch (FileAlreadyExistsException present) {
            throw new ProblemException(ProblemKind.AUDIT_EXISTS, present, place.path());
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_WRITTEN, failure, place.path());
        }
        return open(path);
    }

    /// Opens one; where it must not be written, only to read, as its notices tell.
    public static Audit open(Path path) {
        return open(path, true);
    }

    /// Opens one to look at it; nothing in it changes, and others may write it meanwhile.
    public static Audit read(Path path) {
        return open(path, false);
    }

    /// What was done in another copy of an audit, and what of it did not come whole; nothing
    /// changes in either.
    ///
    /// Refused where it is no copy of one that is called so, or of a newer format.
    public static Copied readCopy(Path path, String name, Review known) {
        OtherCopy copy = OtherCopy.of(path, name);
        List<Action> unknown = copy.unknownTo(known);
        return new Copied(
                copy.place().path(), copy.actions(), copy.notices(), copy.broken(unknown));
    }

    /// The folders that one is about; none where what tells them is damaged or gone.
    public static List<AuditedFolder> folders(Path path) {
        AuditPlace place = new AuditPlace(path);
        try {
            return new AuditFileJson()
                    .find(place.description())
                    .map(each -> place.folders(each.file()))
                    .orElse(List.of());
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, failure, place.path());
        }
    }

    private static Audit open(Path path, boolean mayWrite) {
        AuditPlace place = new AuditPlace(path);
        try {
            if (!place.isThere()) {
                throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, null, place.path());
            }
            return open(place, mayWrite);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, failure, place.path());
        }
    }

    private static Audit open(AuditPlace place, boolean mayWrite) throws IOException {
        Optional<AuditFileJson.Content> content = new AuditFileJson().find(place.description());
        AuditFile file =
                content.map(AuditFileJson.Content::file)
                        .orElseGet(() -> AuditFile.unknown(place.name()));
        List<Notice> notices = new ArrayList<>();
        if (content.isEmpty()) {
            notices.add(new Notice.FileDamaged(place.description()));
        }
        content.map(AuditFileJson.Content::format)
                .filter(each -> each > AuditFileJson.FORMAT)
                .ifPresent(each -> notices.add(new Notice.NewerFormat(each)));
        place.findAround(file).ifPresent(each -> notices.add(new Notice.InsideAudited(each)));
        FileJournal journal = FileJournal.open(place.journal(), mayWrite && notices.isEmpty());
        notices.addAll(journal.notices());
        return new Audit(place, file, journal, notices);
    }

    /// Gives an audit whose description is damaged or gone a new one, and opens it.
    ///
    /// The damaged one stays beside it; one that is whole is not replaced.
    public static Audit repair(Path path, AuditFile file) {
        AuditPlace place = new AuditPlace(path);
        AuditFile named = place.named(file);
        AuditFileJson json = new AuditFileJson();
        try {
            if (!place.isThere()) {
                throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, null, place.path());
            }
            if (json.find(place.description()).isPresent()) {
                throw new ProblemException(ProblemKind.AUDIT_EXISTS, null, place.description());
            }
            place.keepDamaged();
            json.create(place.description(), named);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_WRITTEN, failure, place.path());
        }
        return open(path);
    }
}
