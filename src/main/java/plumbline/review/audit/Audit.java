package plumbline.review.audit;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.deed.Author;
import plumbline.review.deed.Deed;
import plumbline.review.journal.Journal;
import plumbline.review.journal.Notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// An audit that is open: what it is about, what was decided, and the files that this rests on.
///
/// One process may write it at a time; closing it lets the next one.
public final class Audit implements AutoCloseable {

    private final AuditPlace place;
    private final Journal journal;
    private final Attachments attachments;
    private final List<Notice> notices;
    private AuditFile file;
    private Review review;

    Audit(AuditPlace place, AuditFile file, Journal journal, List<Notice> notices) {
        this.place = place;
        this.file = file;
        this.journal = journal;
        this.review = Review.of(journal.opened());
        this.attachments = new Attachments(place.evidence(), Attachments.MOST_BYTES);
        this.notices = List.copyOf(notices);
    }

    public Path path() {
        return place.path();
    }

    /// What it is about.
    public synchronized AuditFile file() {
        return file;
    }

    /// What was decided; another one after decisions were merged.
    public synchronized Review review() {
        return review;
    }

    /// What has to be told about how it was opened.
    public List<Notice> notices() {
        return notices;
    }

    public boolean isWritable() {
        return journal.isWritable();
    }

    /// The folders that it is about, and where they are.
    public List<AuditedFolder> folders() {
        return place.folders(file());
    }

    /// Those of its folders that are not where they were.
    public List<AuditedFolder> missing() {
        return folders().stream().filter(AuditedFolder::isMissing).toList();
    }

    /// Says where a folder is now; decisions name services and no paths, so that they stay as they
    /// are.
    ///
    /// Throws a [ProblemException] when that cannot be written, or when the audit lies in it.
    public synchronized void relocate(String from, Path to) {
        String target = to.toAbsolutePath().toString();
        describe(file.folders().stream().map(each -> each.equals(from) ? target : each).toList());
    }

    /// Says which folders it is about, where those are others than before; a name that means
    /// nothing on this system stays.
    ///
    /// Throws a [ProblemException] when that cannot be written, or when the audit lies in one.
    public synchronized void cover(List<Path> folders) {
        List<AuditedFolder> before = folders();
        List<Path> wanted =
                folders.stream().map(each -> each.toAbsolutePath().normalize()).toList();
        if (wanted.equals(
                before.stream().flatMap(each -> Stream.ofNullable(each.path())).toList())) {
            return;
        }
        describe(
                Stream.concat(
                                wanted.stream().map(Path::toString),
                                before.stream()
                                        .filter(each -> each.path() == null)
                                        .map(AuditedFolder::name))
                        .toList());
    }

    private void describe(List<String> folders) {
        AuditFile named = place.named(file.withFolders(folders));
        try {
            if (!isWritable()) {
                throw new IOException("read only");
            }
            new AuditFileJson().replace(place.description(), named);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_WRITTEN, failure, path());
        }
        file = named;
    }

    /// Does something: it is on the disk first, and then in the review. Empty when it changes
    /// nothing.
    ///
    /// Throws a [ProblemException] when it cannot be written, and then both are as they were.
    public synchronized Optional<Action> perform(Author author, Deed deed) {
        Optional<Action> action = author.act(review, deed);
        action.ifPresent(
                each -> {
                    raise(List.of(each));
                    journal.add(List.of(each));
                    review.add(each);
                });
        return action;
    }

    /// A version that does not know what a decision is about would take it for damage, and tell
    /// wrong numbers.
    private void raise(List<Action> actions) {
        int needed =
                actions.stream().mapToInt(AuditFileJson::needed).max().orElse(AuditFileJson.FIRST);
        if (needed > AuditFileJson.FIRST && isWritable()) {
            try {
                new AuditFileJson().raise(place.description(), needed);
            } catch (IOException failure) {
                throw new ProblemException(ProblemKind.AUDIT_NOT_WRITTEN, failure, path());
            }
        }
    }

    /// Does several things one after the other that are written together, each a step of its own.
    ///
    /// Throws a [ProblemException] when they cannot be written, and then none was done.
    public synchronized List<Action> performAll(Author author, List<? extends Deed> deeds) {
        Review after = Review.of(review.actions());
        List<Action> actions = new ArrayList<>();
        for (Deed deed : deeds) {
            author.act(after, deed)
                    .ifPresent(
                            each -> {
                                after.add(each);
                                actions.add(each);
                            });
        }
        if (!actions.isEmpty()) {
            raise(actions);
            journal.add(actions);
            actions.forEach(review::add);
        }
        return List.copyOf(actions);
    }

    /// Takes over what was done in another copy of this audit, with its attachments.
    ///
    /// When that is done in both directions, both have the same review; where people decided
    /// differently it is a dispute. Throws a [ProblemException] when the other one is no copy or
    /// cannot be read, or when this one cannot be written; then nothing was decided here.
    public synchronized Merged mergeFrom(Path other) {
        return merge(OtherCopy.of(other, file.name()), (_, _) -> Optional.empty());
    }

    /// The same, with what joins both: a deed of whoever does it, made of the actions that come. It
    /// is written with them, so that undoing it takes them back as well.
    public synchronized Merged mergeFrom(
            Path other, Author author, Function<List<Action>, ? extends Deed> joining) {
        return merge(
                OtherCopy.of(other, file.name()),
                (came, after) -> author.act(after, joining.apply(came)));
    }

    private Merged merge(
            OtherCopy copy, BiFunction<List<Action>, Review, Optional<Action>> joining) {
        List<Action> unknown = copy.unknownTo(review);
        if (unknown.isEmpty()) {
            return new Merged(0, copy.notices(), List.of());
        }
        List<DamagedAttachment> damaged = copy.bring(unknown, this);
        Review after =
                Review.of(Stream.concat(review.actions().stream(), unknown.stream()).toList());
        List<Action> all = new ArrayList<>(unknown);
        joining.apply(unknown, after)
                .ifPresent(
                        each -> {
                            all.add(each);
                            after.add(each);
                        });
        raise(all);
        journal.add(all);
        review = after;
        return new Merged(unknown.size(), copy.notices(), damaged);
    }

    /// Keeps a content as evidence and tells its SHA-256; of its name only a short ending is kept.
    public String keep(String name, InputStream content) {
        if (!isWritable()) {
            throw new ProblemException(
                    ProblemKind.ATTACHMENT_NOT_KEPT, new IOException("read only"), name);
        }
        return attachments.keep(name, content);
    }

    /// Keeps the files that changes name and another audit has; tells those that are not whole
    /// there.
    public List<DamagedAttachment> keepFrom(Audit other, List<Change> changes) {
        try {
            return other.attachments.bring(changes.stream(), this);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, failure, other.path());
        }
    }

    /// The kept file with that SHA-256.
    public Optional<Path> findAttachment(String sha256) {
        try {
            return attachments.find(sha256);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, failure, path());
        }
    }

    /// The attachments that evidence rests on and that are gone or were altered.
    public List<DamagedAttachment> verify() {
        List<String> needed =
                review().decisions()
                        .flatMap(each -> Attachments.named(each.getValue()))
                        .distinct()
                        .sorted()
                        .toList();
        try {
            return attachments.damaged(needed);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.AUDIT_NOT_READABLE, failure, path());
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
