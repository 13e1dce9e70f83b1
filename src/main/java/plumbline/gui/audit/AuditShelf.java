package plumbline.gui.audit;

import org.jspecify.annotations.Nullable;

import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.deed.Author;
import plumbline.review.digest.Sha256;
import plumbline.review.imports.applying.AuditToFill;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

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
        Path path = path(folders.getFirst());
        Audit audit = open;
        if (audit == null || !audit.path().equals(path)) {
            close();
            audit = AuditToFill.open(path, folders);
            open = audit;
        }
        return new Decisions(audit, author, proposed);
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
        return home.resolve(digest(folder)).resolve(name).toAbsolutePath().normalize();
    }

    private static String digest(Path folder) {
        byte[] name = folder.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.begin().digest(name)).substring(0, DIGITS);
    }
}
