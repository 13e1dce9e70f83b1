package plumbline.review.journal;

import plumbline.review.disk.Disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Optional;

/// The end of a journal, where one process writes at a time.
///
/// What was acknowledged reaches up to `whole`; anything behind it is the rest of a write that
/// failed, and goes before the next one.
final class JournalEnd implements AutoCloseable {

    private final RandomAccessFile file;
    private final JournalLock lock;
    private final Writing writing;
    private long whole;

    private JournalEnd(RandomAccessFile file, JournalLock lock, Writing writing) {
        this.file = file;
        this.lock = lock;
        this.writing = writing;
    }

    /// How lines come to the disk, beginning where the file stands.
    interface Writing {

        /// No channel, for one is closed when somebody interrupts the thread.
        Writing DURABLE =
                (file, lines) -> {
                    file.write(lines);
                    file.getFD().sync();
                };

        void write(RandomAccessFile file, byte[] lines) throws IOException;
    }

    /// Opens the end of a file, made where there is none; empty when somebody else has it.
    static Optional<JournalEnd> find(Path path, Writing writing) throws IOException {
        Optional<JournalLock> lock = JournalLock.find(path);
        return lock.isPresent() ? Optional.of(open(path, lock.get(), writing)) : Optional.empty();
    }

    private static JournalEnd open(Path path, JournalLock lock, Writing writing)
            throws IOException {
        try {
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            Disk.keepNames(path.toAbsolutePath().resolveSibling(""));
            return new JournalEnd(file, lock, writing);
        } catch (IOException notWritable) {
            lock.close();
            throw notWritable;
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
        try (lock) {
            file.close();
        }
    }
}
