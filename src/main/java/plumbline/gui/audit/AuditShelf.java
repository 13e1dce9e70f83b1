package plumbline.gui.audit;

import org.jspecify.annotations.Nullable;

import plumbline.problem.ProblemException;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.audit.AuditedFolder;
import plumbline.review.audit.SavedAudits;
import plumbline.review.deed.Author;
import plumbline.review.digest.Sha256;
import plumbline.review.imports.applying.AuditToFill;
import plumbline.review.journal.Notice;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Where the decisions about folders are kept that nobody has given an audit of their own: beside
/// what else belongs to the person, and never in the folders.
///
/// The first folder says which audit it is, so that adding others keeps what was decided. One is
/// open at a time; all is done in turn.
public final class AuditShelf {

    private static final int DIGITS = 12;

    private final Path home;
    private final Supplier<Author> author;
    private @Nullable Audit open;

    public AuditShelf(Path home, Author author) {
        this(home, () -> author);
    }

    /// `author` is who acts at that moment.
    public AuditShelf(Path home, Supplier<Author> author) {
        this.home = home;
        this.author = author;
    }

    /// Opens what was decided about these folders, beside what is proposed; one that is open
    /// already stays open.
    ///
    /// Throws a [plumbline.problem.ProblemException] when it cannot.
    Decisions open(List<Path> folders, Proposed proposed) {
        Audit audit = whole(open(path(folders.getFirst()), folders), folders);
        cover(audit, Stream.concat(present(audit), folders.stream()).distinct().toList());
        return new Decisions(audit, author, proposed);
    }

    /// Opens a saved audit that somebody chose, wherever it lies; it is about these folders from
    /// now on.
    Decisions open(Path saved, List<Path> folders, Proposed proposed) {
        Audit audit = open(saved, folders);
        cover(audit, folders);
        return new Decisions(audit, author, proposed);
    }

    /// Where what was decided about folders is kept, or will be, of which this is the first.
    Path home(Path first) {
        return path(first);
    }

    /// What a saved audit says that the checks have to know before they judge, so that they do it
    /// once; nothing where there is none, or where nobody can read it, which opening it tells.
    static Said said(Path saved) {
        if (!Files.isDirectory(saved)) {
            return Said.NOTHING;
        }
        try (Audit audit = AuditFolder.read(saved)) {
            return Said.of(audit.review());
        } catch (ProblemException unreadable) {
            return Said.NOTHING;
        }
    }

    private Audit open(Path path, List<Path> folders) {
        Audit audit = open;
        if (audit == null || !audit.path().equals(path) || !audit.isWritable()) {
            // whoever had it may have left it
            close();
            audit = AuditToFill.open(path, folders);
            open = audit;
        }
        return audit;
    }

    /// What says which folders are audited can be written anew, as they are those that are open.
    private Audit whole(Audit audit, List<Path> folders) {
        if (audit.notices().stream().noneMatch(Notice.FileDamaged.class::isInstance)) {
            return audit;
        }
        close();
        Audit repaired = AuditToFill.repair(audit.path(), folders);
        open = repaired;
        return repaired;
    }

    private static Stream<Path> present(Audit audit) {
        return audit.folders().stream().flatMap(each -> Optional.ofNullable(each.path()).stream());
    }

    /// One that is only read stays as it is.
    private static void cover(Audit audit, List<Path> folders) {
        if (audit.isWritable()) {
            audit.cover(folders);
        }
    }

    void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private Path path(Path folder) {
        Path last = folder.getFileName();
        String name = (last == null ? "root" : last) + AuditFolder.ENDING;
        Path usual = home.resolve(digest(folder)).resolve(name).toAbsolutePath().normalize();
        return Files.exists(usual) ? usual : findMoved(folder).orElse(usual);
    }

    /// The audit whose first folder was found here, after it had been moved.
    private Optional<Path> findMoved(Path folder) {
        return SavedAudits.about(folder, home).stream()
                .filter(each -> isFirst(folder, AuditFolder.folders(each)))
                .findFirst();
    }

    private static boolean isFirst(Path folder, List<AuditedFolder> of) {
        return !of.isEmpty() && folder.equals(of.getFirst().path());
    }

    private static String digest(Path folder) {
        byte[] name = folder.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.begin().digest(name)).substring(0, DIGITS);
    }
}
