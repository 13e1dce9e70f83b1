package plumbline.review.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps all but one from writing a journal; it goes with the process, also when that is killed.
///
/// What is locked is a file of its own that is never read: a process that closes any file loses its
/// locks on that file, on Linux as on macOS.
final class JournalLock implements AutoCloseable {

    private final RandomAccessFile file;
    private final Path word;

    private JournalLock(RandomAccessFile file, Path word) {
        this.file = file;
        this.word = word;
    }

    /// Empty when somebody else has it, or somebody else in this process.
    static Optional<JournalLock> find(Path journal) throws IOException {
        Path word = word(journal);
        if (Holder.find(word).filter(Holder::isThisProcess).isPresent()) {
            return Optional.empty();
        }
        RandomAccessFile file = new RandomAccessFile(path(journal).toFile(), "rw");
        if (!isLocked(file)) {
            file.close();
            return Optional.empty();
        }
        Holder.me().leaveWord(word);
        return Optional.of(new JournalLock(file, word));
    }

    private static boolean isLocked(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    static Path path(Path journal) {
        return journal.resolveSibling("lock");
    }

    /// Where the one who has it left word.
    static Path word(Path journal) {
        return journal.resolveSibling("lock.json");
    }

    @Override
    public void close() throws IOException {
        Holder.removeWord(word);
        file.close();
    }
}
