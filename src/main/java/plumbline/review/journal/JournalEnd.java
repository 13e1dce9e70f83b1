package plumbline.review.journal;

import plumbline.review.disk.Disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The end of a journal, where one process writes at a time.
///
/// What was acknowledged reaches up to `whole`; anything behind it is the rest of a write that
/// failed, and goes before the next one.
final class JournalEnd implements AutoCloseable {

    private final RandomAccessFile file;
    private final Path word;
    private final Writing writing;
    private long whole;

    private JournalEnd(RandomAccessFile file, Path word, Writing writing) {
        this.file = file;
        this.word = word;
        this.writing = writing;
    }

    /// How lines come to the disk, beginning where the file stands.
    interface Writing {

        /// No channel, for one is closed, and its lock lost, when somebody interrupts the thread.
        Writing DURABLE =
                (file, lines) -> {
                    file.write(lines);
                    file.getFD().sync();
                };

        void write(RandomAccessFile file, byte[] lines) throws IOException;
    }

    /// Opens the end of a file, made where there is none; empty when another process has it.
    static Optional<JournalEnd> find(Path path, Writing writing) throws IOException {
        boolean isNew = !Files.exists(path);
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        if (!isLocked(file)) {
            file.close();
            return Optional.empty();
        }
        if (isNew) {
            Disk.keepNames(path.toAbsolutePath().resolveSibling(""));
        }
        Path word = word(path);
        Holder.me().leaveWord(word);
        return Optional.of(new JournalEnd(file, word, writing));
    }

    /// Where the one who has it left word.
    static Path word(Path path) {
        return path.resolveSibling("journal.lock");
    }

    /// The lock goes with the file, also when the process is killed.
    private static boolean isLocked(RandomAccessFile file) throws IOException {
        try {
            // far behind all content, for some systems let nobody read what is locked
            return file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    /// Forgets all behind what is whole.
    void cut(long wholeUntil) throws IOException {
        whole = wholeUntil;
        if (file.length() > whole) {
            file.setLength(whole);
            file.getFD().sync();
        }
    }

    void append(byte[] lines) throws IOException {
        cut(whole);
        try {
            file.seek(whole);
            writing.write(file, lines);
        } catch (IOException failure) {
            cutAfter(failure);
            throw failure;
        }
        whole += lines.length;
    }

    private void cutAfter(IOException failure) {
        try {
            cut(whole);
        } catch (IOException notNow) {
            failure.addSuppressed(notNow);
        }
    }

    @Override
    public void close() throws IOException {
        Holder.removeWord(word);
        file.close();
    }
}
