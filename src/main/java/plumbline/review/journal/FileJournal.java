package plumbline.review.journal;

import org.jspecify.annotations.Nullable;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Action;
import plumbline.review.line.ActionLine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A journal in a file, one action a line.
///
/// A line is acknowledged when it and its end are on the disk. A process that dies while it writes
/// leaves a line without an end, which the next one that may write puts aside. One process writes
/// at a time; others read.
public final class FileJournal implements Journal {

    /// Far more than people can do; no array is much longer.
    private static final long MOST_BYTES = 1L << 30;

    private final Path file;
    private final JournalEnd.Writing writing;
    private final ActionLine lines = new ActionLine();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Action> opened;
    private @Nullable JournalEnd end;

    private FileJournal(Path file, boolean mayWrite, JournalEnd.Writing writing)
            throws IOException {
        this.file = file;
        this.writing = writing;
        this.end = mayWrite ? findEnd() : null;
        byte[] content = content();
        JournalContent read = JournalContent.read(content, lines);
        this.opened = read.actions();
        if (!read.damagedLines().isEmpty()) {
            notices.add(new Notice.LinesDamaged(read.damagedLines()));
        }
        if (end != null) {
            recover(end, content, read.wholeUntil());
        }
    }

    /// Opens a journal, made where there is none; where it must not be written, only to read.
    public static FileJournal open(Path file, boolean mayWrite) throws IOException {
        return open(file, mayWrite, JournalEnd.Writing.DURABLE);
    }

    static FileJournal open(Path file, boolean mayWrite, JournalEnd.Writing writing)
            throws IOException {
        return new FileJournal(file, mayWrite, writing);
    }

    private @Nullable JournalEnd findEnd() {
        if (!isPlain(file) || !isPlain(JournalLock.path(file))) {
            notices.add(new Notice.NotWritable());
            return null;
        }
        try {
            Optional<JournalEnd> found = JournalEnd.find(file, writing);
            if (found.isEmpty()) {
                Holder by = Holder.find(JournalLock.word(file)).orElse(null);
                notices.add(new Notice.OpenElsewhere(by));
            }
            return found.orElse(null);
        } catch (IOException notWritable) {
            notices.add(new Notice.NotWritable());
            return null;
        }
    }

    /// A link could lead to a file that is something else, and in an audited folder.
    private static boolean isPlain(Path path) {
        return !Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private byte[] content() throws IOException {
        if (!Files.exists(file)) {
            return new byte[0];
        }
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            throw new IOException("no file, or far too long");
        }
        return Files.readAllBytes(file);
    }

    private void recover(JournalEnd of, byte[] content, int from) throws IOException {
        try {
            if (from < content.length) {
                Path rest =
                        Files.createTempFile(file.resolveSibling(""), "journal-cut-off-", ".txt");
                Files.write(rest, Arrays.copyOfRange(content, from, content.length));
                notices.add(new Notice.EndRecovered(rest));
            }
            of.cut(from);
        } catch (IOException full) {
            of.close();
            end = null;
            notices.add(new Notice.NotWritable());
        }
    }

    /// What has to be told about it.
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    @Override
    public List<Action> opened() {
        return opened;
    }

    @Override
    public boolean isWritable() {
        return end != null;
    }

    @Override
    public synchronized void add(List<Action> actions) {
        try {
            JournalEnd to = end;
            if (to == null) {
                throw new IOException("read only");
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            actions.forEach(each -> all.writeBytes(lines.write(each)));
            to.append(all.toByteArray());
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.JOURNAL_NOT_WRITTEN, failure, file);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (end != null) {
                end.close();
                end = null;
            }
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.JOURNAL_NOT_WRITTEN, failure, file);
        }
    }
}
