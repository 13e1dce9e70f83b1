package plumbline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads one file as text; what stands in its way is a value, never an exception.
public final class SourceReader {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    /// No file is larger than that, whoever wants it read.
    public static final int CEILING = 64 * 1024 * 1024;

    private final int mostBytes;
    private final Predicate<Path> forced;

    public SourceReader() {
        this(MOST_BYTES);
    }

    /// Reads files up to that size.
    public SourceReader(int mostBytes) {
        this(mostBytes, _ -> false);
    }

    private SourceReader(int mostBytes, Predicate<Path> forced) {
        this.mostBytes = mostBytes;
        this.forced = forced;
    }

    /// Reads these although they are large or look like no text: up to the ceiling, and with what
    /// cannot be decoded as signs that say so.
    public SourceReader forcing(Predicate<Path> files) {
        return new SourceReader(mostBytes, files);
    }

    public SourceText read(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // opening a pipe would wait until somebody writes into it
            if (!attributes.isRegularFile()) {
                return new SourceText.Unreadable(SkipReason.SPECIAL_FILE);
            }
            boolean anyway = forced.test(file);
            int most = anyway ? CEILING : mostBytes;
            return attributes.size() > most
                    ? tooLarge()
                    : bytes(file, most)
                            .map(anyway ? TextDecoding::decodeAnyway : TextDecoding::decode)
                            .orElseGet(SourceReader::tooLarge);
        } catch (IOException failure) {
            return new SourceText.Unreadable(SkipReason.of(failure));
        }
    }

    /// The bytes of a file whose text could be read, where there is no more than that of them.
    public Optional<byte[]> findBytes(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() && attributes.size() <= mostBytes
                    ? bytes(file, mostBytes)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Holds the limit on its own, for a file may have grown since somebody asked for its size.
    private static Optional<byte[]> bytes(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most);
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        }
    }

    private static SourceText tooLarge() {
        return new SourceText.Unreadable(SkipReason.TOO_LARGE);
    }
}
