package plumbline.review.journal;

import org.jspecify.annotations.Nullable;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Action;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A journal in a file, one action a line.
///
/// A line is acknowledged when it and its end are on the disk. A process that dies while it writes
/// leaves a line without an end, which the next one that may write puts aside. One process writes
/// at a time; others read.
public final class FileJournal implements Journal {

    private final Path file;
    private final ActionLine lines = new ActionLine();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Action> opened;
    private final @Nullable FileChannel channel;

    private FileJournal(Path file, boolean mayWrite) throws IOException {
        this.file = file;
        this.channel = mayWrite ? findChannel() : null;
        byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        JournalContent read = JournalContent.read(content, lines);
        this.opened = read.actions();
        if (!read.damagedLines().isEmpty()) {
            notices.add(new Notice.LinesDamaged(read.damagedLines()));
        }
        if (channel != null && read.wholeUntil() < content.length) {
            recover(content, read.wholeUntil());
        }
    }

    /// Opens a journal, made where there is none; where it must not be written, only to read.
    public static FileJournal open(Path file, boolean mayWrite) throws IOException {
        return new FileJournal(file, mayWrite);
    }

    private @Nullable FileChannel findChannel() throws IOException {
        FileChannel found;
        try {
            found =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
        } catch (IOException notWritable) {
            if (!Files.exists(file)) {
                throw notWritable;
            }
            notices.add(new Notice.NotWritable());
            return null;
        }
        if (isLocked(found)) {
            return found;
        }
        found.close();
        notices.add(new Notice.OpenElsewhere());
        return null;
    }

    /// The lock goes with the channel, also when the process is killed.
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            // far behind all content, for some systems let nobody read what is locked
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private void recover(byte[] content, int from) throws IOException {
        Path rest = Files.createTempFile(file.resolveSibling(""), "journal-cut-off-", ".txt");
        Files.write(rest, Arrays.copyOfRange(content, from, content.length));
        cut(from);
        notices.add(new Notice.EndRecovered(rest));
    }

    private void cut(long length) throws IOException {
        if (channel != null) {
            channel.truncate(length);
            channel.force(true);
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
        return channel != null;
    }

    @Override
    public synchronized void add(Action action) {
        if (channel == null) {
            throw new ProblemException(
                    ProblemKind.JOURNAL_NOT_WRITTEN, new IOException("read only"), file);
        }
        try {
            long before = channel.size();
            try {
                write(channel, lines.write(action), before);
            } catch (IOException failure) {
                cut(before);
                throw failure;
            }
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.JOURNAL_NOT_WRITTEN, failure, file);
        }
    }

    private static void write(FileChannel channel, byte[] line, long at) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(line);
        while (rest.hasRemaining()) {
            channel.write(rest, at + rest.position());
        }
        channel.force(true);
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.JOURNAL_NOT_WRITTEN, failure, file);
        }
    }
}
